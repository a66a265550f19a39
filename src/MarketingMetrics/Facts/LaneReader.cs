using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MarketingMetrics.Facts;

/// <summary>Turns columns into 64-bit addends, a block at a time. Each loop knows its type; vectors where the values need widening.</summary>
internal static class LaneReader
{
    /// <summary>Writes the source and a constant.</summary>
    public static void Write(LaneSource source, int start, long constant, Span<long> into)
    {
        switch (source.Kind)
        {
            case LaneKind.Values:
                Widen(source.Column!.Narrow.AsSpan(start, into.Length), constant, into);
                break;
            case LaneKind.LowerHalf:
                for (int i = 0; i < into.Length; i++) into[i] = (uint)source.Column!.Wide![start + i];
                break;
            case LaneKind.UpperHalf:
                for (int i = 0; i < into.Length; i++) into[i] = source.Column!.Wide![start + i] >> 32;
                break;
            case LaneKind.Rows:
                into.Fill(1 + constant);
                break;
            default:
                into.Fill(constant);
                AddGaps(source.Column!.Present!, start, 1, into);
                break;
        }
    }

    /// <summary>Adds the source to the upper halves.</summary>
    public static void AddHigh(LaneSource source, int start, Span<long> into)
    {
        if (source.Kind == LaneKind.Gaps) AddGaps(source.Column!.Present!, start, 1L << 32, into);
        else for (int i = 0; i < into.Length; i++) into[i] += (long)source.Column!.Narrow![start + i] << 32;
    }

    /// <summary>Writes low + high x 2^32.</summary>
    public static void Pair(ReadOnlySpan<int> low, ReadOnlySpan<int> high, Span<long> into)
    {
        int i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref int lowAt = ref MemoryMarshal.GetReference(low);
            ref int highAt = ref MemoryMarshal.GetReference(high);
            ref long intoAt = ref MemoryMarshal.GetReference(into);
            for (; i <= into.Length - Vector256<int>.Count; i += Vector256<int>.Count)
            {
                (Vector256<long> low0, Vector256<long> low1) = Vector256.Widen(Vector256.LoadUnsafe(ref lowAt, (nuint)i));
                (Vector256<long> high0, Vector256<long> high1) = Vector256.Widen(Vector256.LoadUnsafe(ref highAt, (nuint)i));
                (low0 + Vector256.ShiftLeft(high0, 32)).StoreUnsafe(ref intoAt, (nuint)i);
                (low1 + Vector256.ShiftLeft(high1, 32)).StoreUnsafe(ref intoAt, (nuint)i + 4);
            }
        }

        for (; i < into.Length; i++) into[i] = low[i] + ((long)high[i] << 32);
    }

    private static void Widen(ReadOnlySpan<int> values, long constant, Span<long> into)
    {
        int i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<long> addend = Vector256.Create(constant);
            ref int valuesAt = ref MemoryMarshal.GetReference(values);
            ref long intoAt = ref MemoryMarshal.GetReference(into);
            for (; i <= into.Length - Vector256<int>.Count; i += Vector256<int>.Count)
            {
                (Vector256<long> first, Vector256<long> second) = Vector256.Widen(Vector256.LoadUnsafe(ref valuesAt, (nuint)i));
                (first + addend).StoreUnsafe(ref intoAt, (nuint)i);
                (second + addend).StoreUnsafe(ref intoAt, (nuint)i + 4);
            }
        }

        for (; i < into.Length; i++) into[i] = values[i] + constant;
    }

    // Blocks begin at multiples of 64 rows. Gaps are few more often than not: only they cost.
    private static void AddGaps(ulong[] present, int start, long one, Span<long> into)
    {
        for (int row = 0; row < into.Length; row += 64)
        {
            ulong gaps = ~present[(start + row) >> 6];
            if (into.Length - row < 64) gaps &= (1UL << (into.Length - row)) - 1;
            for (; gaps != 0; gaps &= gaps - 1) into[row + BitOperations.TrailingZeroCount(gaps)] += one;
        }
    }
}
