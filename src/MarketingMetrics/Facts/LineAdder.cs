using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Facts;

/// <summary>
/// The innermost loop: adds the lanes of each row to the line of its group, for one query or for two at once. The lanes lie column by column,
/// the lines group by group; turning four rows of four lanes in registers makes of sixteen scattered additions four of a vector each. All
/// lanes of four rows are added before the next four, so that a line is fetched once, and two queries share the turning.
/// </summary>
internal static class LineAdder
{
    /// <param name="block">The addends.</param>
    /// <param name="at">Where the line of each row begins in <paramref name="lines"/>.</param>
    /// <param name="lines">The lines of the groups.</param>
    /// <param name="useVectors">False for the plain loop, which gives the same sums.</param>
    public static void Add(LaneBlock block, ReadOnlySpan<int> at, Span<long> lines, bool useVectors = true)
    {
        int row = Avx2.IsSupported && useVectors ? AddFours(block, at, lines) : 0;
        AddRest(block, row, at, lines);
    }

    /// <summary>The same for two queries.</summary>
    public static void Add(LaneBlock block, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt, Span<long> otherLines)
    {
        int row = Avx2.IsSupported ? AddFours(block, at, lines, otherAt, otherLines) : 0;
        AddRest(block, row, at, lines);
        AddRest(block, row, otherAt, otherLines);
    }

    private static void AddRest(LaneBlock block, int row, ReadOnlySpan<int> at, Span<long> lines)
    {
        for (; row < at.Length; row++)
        {
            Span<long> line = lines.Slice(at[row], block.Width);
            for (int lane = 0; lane < line.Length; lane++) line[lane] += block.Sources[lane][block.Starts[lane] + row];
        }
    }

    private static int AddFours(LaneBlock block, ReadOnlySpan<int> at, Span<long> lines)
    {
        long[][] sources = block.Sources;
        int[] starts = block.Starts;
        ref long line = ref MemoryMarshal.GetReference(lines);
        int row = 0;
        for (; row <= at.Length - 4; row += 4)
        {
            ReadOnlySpan<int> four = at.Slice(row, 4);
            int at0 = four[0], at1 = four[1], at2 = four[2], at3 = four[3];
            for (int lane = 0; lane + 3 < sources.Length && lane + 3 < starts.Length; lane += 4)
            {
                Turn(sources, starts, lane, row, out Vector256<long> row0, out Vector256<long> row1, out Vector256<long> row2, out Vector256<long> row3);
                AddTo(ref line, at0 + lane, row0);
                AddTo(ref line, at1 + lane, row1);
                AddTo(ref line, at2 + lane, row2);
                AddTo(ref line, at3 + lane, row3);
            }
        }

        return row;
    }

    private static int AddFours(LaneBlock block, ReadOnlySpan<int> at, Span<long> lines, ReadOnlySpan<int> otherAt, Span<long> otherLines)
    {
        long[][] sources = block.Sources;
        int[] starts = block.Starts;
        ref long line = ref MemoryMarshal.GetReference(lines);
        ref long otherLine = ref MemoryMarshal.GetReference(otherLines);
        int row = 0;
        for (; row <= at.Length - 4; row += 4)
        {
            ReadOnlySpan<int> four = at.Slice(row, 4), otherFour = otherAt.Slice(row, 4);
            int at0 = four[0], at1 = four[1], at2 = four[2], at3 = four[3];
            int other0 = otherFour[0], other1 = otherFour[1], other2 = otherFour[2], other3 = otherFour[3];
            for (int lane = 0; lane + 3 < sources.Length && lane + 3 < starts.Length; lane += 4)
            {
                Turn(sources, starts, lane, row, out Vector256<long> row0, out Vector256<long> row1, out Vector256<long> row2, out Vector256<long> row3);
                AddTo(ref line, at0 + lane, row0);
                AddTo(ref otherLine, other0 + lane, row0);
                AddTo(ref line, at1 + lane, row1);
                AddTo(ref otherLine, other1 + lane, row1);
                AddTo(ref line, at2 + lane, row2);
                AddTo(ref otherLine, other2 + lane, row2);
                AddTo(ref line, at3 + lane, row3);
                AddTo(ref otherLine, other3 + lane, row3);
            }
        }

        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(long[][] sources, int[] starts, int lane, int row, out Vector256<long> row0, out Vector256<long> row1, out Vector256<long> row2, out Vector256<long> row3)
    {
        Vector256<long> a = Load(sources[lane], starts[lane] + row), b = Load(sources[lane + 1], starts[lane + 1] + row);
        Vector256<long> c = Load(sources[lane + 2], starts[lane + 2] + row), d = Load(sources[lane + 3], starts[lane + 3] + row);
        Vector256<long> ab02 = Avx2.UnpackLow(a, b), ab13 = Avx2.UnpackHigh(a, b), cd02 = Avx2.UnpackLow(c, d), cd13 = Avx2.UnpackHigh(c, d);
        row0 = Avx2.Permute2x128(ab02, cd02, 0x20);
        row1 = Avx2.Permute2x128(ab13, cd13, 0x20);
        row2 = Avx2.Permute2x128(ab02, cd02, 0x31);
        row3 = Avx2.Permute2x128(ab13, cd13, 0x31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Load(long[] source, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(source), (nuint)(uint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref long line, int at, Vector256<long> addend) =>
        (Vector256.LoadUnsafe(ref line, (nuint)(uint)at) + addend).StoreUnsafe(ref line, (nuint)(uint)at);
}
