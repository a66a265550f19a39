using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Facts;

/// <summary>
/// Where the lanes of a panel begin: four of 64 bits, or eight of 32. Columns are turned into the lines of rows in registers, eight rows at a
/// time, and never written: writing and reading them again took a third of the time of a query.
/// </summary>
internal ref struct Panel
{
    public ref byte A, B, C, D, E, F, G, H;

    /// <summary>Has the lanes fetched that will be read some blocks later, one cache line of each at a time: more than the processor can wait for at once would stall it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Fetch<T>(nuint row)
    {
        if (typeof(T) == typeof(long))
        {
            nuint ahead = (row + RowLanes.Ahead) * sizeof(long);
            CacheHint.Fetch(ref A, ahead);
            CacheHint.Fetch(ref B, ahead);
            CacheHint.Fetch(ref C, ahead);
            CacheHint.Fetch(ref D, ahead);
        }
        else if (row % 16 == 0)
        {
            nuint ahead = (row + RowLanes.Ahead) * sizeof(int);
            CacheHint.Fetch(ref A, ahead);
            CacheHint.Fetch(ref B, ahead);
            CacheHint.Fetch(ref C, ahead);
            CacheHint.Fetch(ref D, ahead);
        }
        else
        {
            nuint ahead = (row + RowLanes.Ahead) * sizeof(int);
            CacheHint.Fetch(ref E, ahead);
            CacheHint.Fetch(ref F, ahead);
            CacheHint.Fetch(ref G, ahead);
            CacheHint.Fetch(ref H, ahead);
        }
    }

    /// <summary>The panel of eight rows; <typeparamref name="T"/> says how wide its lanes are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Turn<T>(nuint row, out Vector256<long> row0, out Vector256<long> row1, out Vector256<long> row2, out Vector256<long> row3,
        out Vector256<long> row4, out Vector256<long> row5, out Vector256<long> row6, out Vector256<long> row7)
    {
        if (typeof(T) == typeof(long))
        {
            Turn(row, out row0, out row1, out row2, out row3);
            Turn(row + LanePlan.PanelLongs, out row4, out row5, out row6, out row7);
            return;
        }

        // Pairs of lanes, then fours, then the two halves of a line.
        Fours(Read<int>(ref A, row), Read<int>(ref B, row), Read<int>(ref C, row), Read<int>(ref D, row), out var left04, out var left15, out var left26, out var left37);
        Fours(Read<int>(ref E, row), Read<int>(ref F, row), Read<int>(ref G, row), Read<int>(ref H, row), out var right04, out var right15, out var right26, out var right37);
        row0 = Avx2.Permute2x128(left04, right04, 0x20);
        row1 = Avx2.Permute2x128(left15, right15, 0x20);
        row2 = Avx2.Permute2x128(left26, right26, 0x20);
        row3 = Avx2.Permute2x128(left37, right37, 0x20);
        row4 = Avx2.Permute2x128(left04, right04, 0x31);
        row5 = Avx2.Permute2x128(left15, right15, 0x31);
        row6 = Avx2.Permute2x128(left26, right26, 0x31);
        row7 = Avx2.Permute2x128(left37, right37, 0x31);
    }

    // Four rows of four lanes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Turn(nuint row, out Vector256<long> row0, out Vector256<long> row1, out Vector256<long> row2, out Vector256<long> row3)
    {
        Vector256<long> a = Read<long>(ref A, row), b = Read<long>(ref B, row), c = Read<long>(ref C, row), d = Read<long>(ref D, row);
        Vector256<long> ab02 = Avx2.UnpackLow(a, b), ab13 = Avx2.UnpackHigh(a, b), cd02 = Avx2.UnpackLow(c, d), cd13 = Avx2.UnpackHigh(c, d);
        row0 = Avx2.Permute2x128(ab02, cd02, 0x20);
        row1 = Avx2.Permute2x128(ab13, cd13, 0x20);
        row2 = Avx2.Permute2x128(ab02, cd02, 0x31);
        row3 = Avx2.Permute2x128(ab13, cd13, 0x31);
    }

    // Four lanes of eight rows: half a line of two rows each.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fours(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d,
        out Vector256<long> row04, out Vector256<long> row15, out Vector256<long> row26, out Vector256<long> row37)
    {
        Vector256<long> ab0145 = Avx2.UnpackLow(a, b).AsInt64(), ab2367 = Avx2.UnpackHigh(a, b).AsInt64(), cd0145 = Avx2.UnpackLow(c, d).AsInt64(), cd2367 = Avx2.UnpackHigh(c, d).AsInt64();
        row04 = Avx2.UnpackLow(ab0145, cd0145);
        row15 = Avx2.UnpackHigh(ab0145, cd0145);
        row26 = Avx2.UnpackLow(ab2367, cd2367);
        row37 = Avx2.UnpackHigh(ab2367, cd2367);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Read<T>(ref byte lane, nuint row) => Vector256.LoadUnsafe(ref Unsafe.As<byte, T>(ref lane), row);
}
