using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Facts;

/// <summary>
/// The innermost loop: adds the lanes of each row to the line of its group. The lanes lie column by column, the lines group by group; turning
/// four rows of four lanes in registers makes of sixteen scattered additions four of a vector each, which is where the time of a query goes.
/// </summary>
internal static class LineAdder
{
    /// <param name="addends">Lane after lane, <paramref name="stride"/> apart.</param>
    /// <param name="stride">Distance of two lanes.</param>
    /// <param name="width">Number of lanes, a multiple of four.</param>
    /// <param name="groups">The line of each row.</param>
    /// <param name="lines">The lines, <paramref name="width"/> numbers each.</param>
    /// <param name="useVectors">False for the plain loop, which gives the same sums.</param>
    public static void Add(ReadOnlySpan<long> addends, int stride, int width, ReadOnlySpan<int> groups, Span<long> lines, bool useVectors = true)
    {
        int row = 0;
        if (Avx2.IsSupported && useVectors)
        {
            for (int lane = 0; lane < width; lane += 4) row = AddFour(addends[(lane * stride)..], stride, width, groups, lines[lane..]);
        }

        for (; row < groups.Length; row++)
        {
            Span<long> line = lines.Slice(groups[row] * width, width);
            for (int lane = 0; lane < line.Length; lane++) line[lane] += addends[(lane * stride) + row];
        }
    }

    private static int AddFour(ReadOnlySpan<long> addends, int stride, int width, ReadOnlySpan<int> groups, Span<long> lines)
    {
        ref long lane0 = ref MemoryMarshal.GetReference(addends);
        ref long lane1 = ref Unsafe.Add(ref lane0, stride);
        ref long lane2 = ref Unsafe.Add(ref lane0, 2 * stride);
        ref long lane3 = ref Unsafe.Add(ref lane0, 3 * stride);
        ref int group = ref MemoryMarshal.GetReference(groups);
        ref long line = ref MemoryMarshal.GetReference(lines);
        int row = 0;
        for (; row <= groups.Length - 4; row += 4)
        {
            Vector256<long> a = Vector256.LoadUnsafe(ref lane0, (nuint)row), b = Vector256.LoadUnsafe(ref lane1, (nuint)row);
            Vector256<long> c = Vector256.LoadUnsafe(ref lane2, (nuint)row), d = Vector256.LoadUnsafe(ref lane3, (nuint)row);
            Vector256<long> ab02 = Avx2.UnpackLow(a, b), ab13 = Avx2.UnpackHigh(a, b), cd02 = Avx2.UnpackLow(c, d), cd13 = Avx2.UnpackHigh(c, d);
            AddTo(ref line, Unsafe.Add(ref group, row) * width, Avx2.Permute2x128(ab02, cd02, 0x20));
            AddTo(ref line, Unsafe.Add(ref group, row + 1) * width, Avx2.Permute2x128(ab13, cd13, 0x20));
            AddTo(ref line, Unsafe.Add(ref group, row + 2) * width, Avx2.Permute2x128(ab02, cd02, 0x31));
            AddTo(ref line, Unsafe.Add(ref group, row + 3) * width, Avx2.Permute2x128(ab13, cd13, 0x31));
        }

        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref long line, int at, Vector256<long> addend)
    {
        (Vector256.LoadUnsafe(ref line, (nuint)at) + addend).StoreUnsafe(ref line, (nuint)at);
    }
}
