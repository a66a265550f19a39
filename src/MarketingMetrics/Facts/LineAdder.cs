using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Facts;

/// <summary>
/// The innermost loop: adds the lanes of each row to the line of its group, for one query or for two at once. The lanes lie column by column,
/// the lines group by group; turning four rows of four lanes in registers makes of sixteen scattered additions four of a vector each, and
/// two queries share the turning. That is where the time of a query goes.
/// </summary>
internal static class LineAdder
{
    /// <param name="addends">Lane after lane, <paramref name="stride"/> apart.</param>
    /// <param name="stride">Distance of two lanes.</param>
    /// <param name="width">Number of lanes, a multiple of four.</param>
    /// <param name="at">Where the line of each row begins in <paramref name="lines"/>.</param>
    /// <param name="lines">The lines, <paramref name="width"/> numbers each.</param>
    /// <param name="useVectors">False for the plain loop, which gives the same sums.</param>
    public static void Add(ReadOnlySpan<long> addends, int stride, int width, ReadOnlySpan<int> at, Span<long> lines, bool useVectors = true)
    {
        int row = 0;
        if (Avx2.IsSupported && useVectors)
        {
            for (int lane = 0; lane < width; lane += 4) row = AddFour(addends[(lane * stride)..], stride, at, lines[lane..]);
        }

        AddRest(addends, stride, width, row, at, lines);
    }

    /// <summary>The same for two queries.</summary>
    public static void Add(ReadOnlySpan<long> addends, int stride, int width, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt, Span<long> otherLines)
    {
        int row = 0;
        if (Avx2.IsSupported)
        {
            for (int lane = 0; lane < width; lane += 4) row = AddFour(addends[(lane * stride)..], stride, at, lines[lane..], otherAt, otherLines[lane..]);
        }

        AddRest(addends, stride, width, row, at, lines);
        AddRest(addends, stride, width, row, otherAt, otherLines);
    }

    private static void AddRest(ReadOnlySpan<long> addends, int stride, int width, int row, ReadOnlySpan<int> at, Span<long> lines)
    {
        for (; row < at.Length; row++)
        {
            Span<long> line = lines.Slice(at[row], width);
            for (int lane = 0; lane < line.Length; lane++) line[lane] += addends[(lane * stride) + row];
        }
    }

    private static int AddFour(ReadOnlySpan<long> addends, int stride, ReadOnlySpan<int> at, Span<long> lines)
    {
        ref long lane = ref MemoryMarshal.GetReference(addends);
        ref int start = ref MemoryMarshal.GetReference(at);
        ref long line = ref MemoryMarshal.GetReference(lines);
        int row = 0;
        for (; row <= at.Length - 4; row += 4)
        {
            Turn(ref lane, (nuint)row, (nuint)stride, out Vector256<long> ab02, out Vector256<long> ab13, out Vector256<long> cd02, out Vector256<long> cd13);
            AddTo(ref line, Unsafe.Add(ref start, row), Avx2.Permute2x128(ab02, cd02, 0x20));
            AddTo(ref line, Unsafe.Add(ref start, row + 1), Avx2.Permute2x128(ab13, cd13, 0x20));
            AddTo(ref line, Unsafe.Add(ref start, row + 2), Avx2.Permute2x128(ab02, cd02, 0x31));
            AddTo(ref line, Unsafe.Add(ref start, row + 3), Avx2.Permute2x128(ab13, cd13, 0x31));
        }

        return row;
    }

    private static int AddFour(ReadOnlySpan<long> addends, int stride, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt, Span<long> otherLines)
    {
        ref long lane = ref MemoryMarshal.GetReference(addends);
        ref int start = ref MemoryMarshal.GetReference(at);
        ref int otherStart = ref MemoryMarshal.GetReference(otherAt);
        ref long line = ref MemoryMarshal.GetReference(lines);
        ref long otherLine = ref MemoryMarshal.GetReference(otherLines);
        int row = 0;
        for (; row <= at.Length - 4; row += 4)
        {
            Turn(ref lane, (nuint)row, (nuint)stride, out Vector256<long> ab02, out Vector256<long> ab13, out Vector256<long> cd02, out Vector256<long> cd13);
            Vector256<long> first = Avx2.Permute2x128(ab02, cd02, 0x20), second = Avx2.Permute2x128(ab13, cd13, 0x20);
            Vector256<long> third = Avx2.Permute2x128(ab02, cd02, 0x31), fourth = Avx2.Permute2x128(ab13, cd13, 0x31);
            AddTo(ref line, Unsafe.Add(ref start, row), first);
            AddTo(ref line, Unsafe.Add(ref start, row + 1), second);
            AddTo(ref line, Unsafe.Add(ref start, row + 2), third);
            AddTo(ref line, Unsafe.Add(ref start, row + 3), fourth);
            AddTo(ref otherLine, Unsafe.Add(ref otherStart, row), first);
            AddTo(ref otherLine, Unsafe.Add(ref otherStart, row + 1), second);
            AddTo(ref otherLine, Unsafe.Add(ref otherStart, row + 2), third);
            AddTo(ref otherLine, Unsafe.Add(ref otherStart, row + 3), fourth);
        }

        return row;
    }

    // Pairs of lanes for the even and the odd of four rows; a permutation of halves then yields each row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref long lane, nuint row, nuint stride, out Vector256<long> ab02, out Vector256<long> ab13, out Vector256<long> cd02, out Vector256<long> cd13)
    {
        Vector256<long> a = Vector256.LoadUnsafe(ref lane, row), b = Vector256.LoadUnsafe(ref lane, row + stride);
        Vector256<long> c = Vector256.LoadUnsafe(ref lane, row + (2 * stride)), d = Vector256.LoadUnsafe(ref lane, row + (3 * stride));
        ab02 = Avx2.UnpackLow(a, b);
        ab13 = Avx2.UnpackHigh(a, b);
        cd02 = Avx2.UnpackLow(c, d);
        cd13 = Avx2.UnpackHigh(c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref long line, int at, Vector256<long> addend) =>
        (Vector256.LoadUnsafe(ref line, (nuint)(uint)at) + addend).StoreUnsafe(ref line, (nuint)(uint)at);
}
