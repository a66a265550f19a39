using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Facts;

/// <summary>
/// The addends of a block of rows, a line a row: columns turned into lines, once for all queries that add them. A block is 64 rows, one word of
/// gap bits, so that it stays in the first cache with all it touches, and every column is read in the small steps that the processor foresees.
/// </summary>
internal sealed class RowLines
{
    public const int Rows = 64;

    /// <summary>How many rows ahead columns are fetched.</summary>
    public const int Ahead = 4 * Rows;

    private const int CacheLine = 64;
    private const int PairLongs = 2 * LanePlan.PanelLongs;

    private readonly LanePlan _plan;
    private readonly Source<long>[] _longs;
    private readonly Source<int>[] _ints;
    private readonly Source<long>[] _madeLongs;
    private readonly Source<int>[] _madeInts;
    private readonly long[] _lines;
    private readonly int _first;

    public RowLines(LanePlan plan)
    {
        _plan = plan;
        _longs = Sources<long>(plan.Longs, plan.LongPanels * LanePlan.PanelLongs, lane => lane.Kind == LaneKind.Values ? lane.Column!.Wide : null);
        _ints = Sources<int>(plan.Ints, (plan.UsedPanels - plan.LongPanels) * LanePlan.PanelInts, lane => lane.Kind == LaneKind.Values ? lane.Column!.Narrow : null);
        _madeLongs = Array.FindAll(_longs, source => !source.IsColumn && source.Lane.Column is not null);
        _madeInts = Array.FindAll(_ints, source => !source.IsColumn && source.Lane.Column is not null);
        _lines = NewLines((plan.Panels + 1) / 2 * Rows * PairLongs, out _first);
    }

    /// <summary>The array that lanes are read from: a column, or a block of numbers made of one.</summary>
    private readonly record struct Source<T>(T[] Values, bool IsColumn, Lane Lane);

    /// <summary>Room for lines, beginning at a cache line.</summary>
    public static long[] NewLines(int length, out int first)
    {
        long[] lines = GC.AllocateArray<long>(length + (CacheLine / sizeof(long)), pinned: true);
        first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(lines, 0) & (CacheLine - 1)) / sizeof(long);
        return lines;
    }

    /// <summary>Two panels of all rows: a row is eight words long, whether one of the panels is used or both.</summary>
    public ReadOnlySpan<long> Pair(int panel) => _lines.AsSpan(_first + (panel / 2 * Rows * PairLongs), Rows * PairLongs);

    /// <summary>Reads rows of the segment.</summary>
    /// <param name="start">The first row, a multiple of 64.</param>
    /// <param name="rows">How many, at most 64.</param>
    /// <param name="useVectors">False for the plain form, which gives the same lines.</param>
    public void Read(int start, int rows, bool useVectors = true)
    {
        bool turns = Avx2.IsSupported && useVectors && rows == Rows;
        foreach (ref readonly Source<long> lane in _madeLongs.AsSpan()) Make(lane, start, rows);
        foreach (ref readonly Source<int> lane in _madeInts.AsSpan()) ReadGaps(lane.Lane.Column!.Present![start / Rows], lane.Values);
        for (int panel = 0; panel < _plan.UsedPanels; panel++)
        {
            Span<long> into = _lines.AsSpan(_first + (panel / 2 * Rows * PairLongs) + (panel % 2 * LanePlan.PanelLongs));
            if (panel < _plan.LongPanels)
            {
                ReadOnlySpan<Source<long>> lanes = _longs.AsSpan(panel * LanePlan.PanelLongs, LanePlan.PanelLongs);
                if (turns) Turn(lanes, start, into);
                else Spread(lanes, start, rows, PairLongs, into);
            }
            else
            {
                ReadOnlySpan<Source<int>> lanes = _ints.AsSpan((panel - _plan.LongPanels) * LanePlan.PanelInts, LanePlan.PanelInts);
                if (turns) Turn(lanes, start, into);
                else Spread(lanes, start, rows, 2 * PairLongs, MemoryMarshal.Cast<long, int>(into));
            }
        }
    }

    private static Source<T>[] Sources<T>(List<Lane> lanes, int count, Func<Lane, T[]?> columnOf)
        where T : struct, INumber<T>
    {
        var sources = new Source<T>[count];
        var none = new T[Rows];
        for (int i = 0; i < count; i++)
        {
            T[]? column = i < lanes.Count ? columnOf(lanes[i]) : null;
            sources[i] = i >= lanes.Count ? new Source<T>(none, false, default) : new Source<T>(column ?? new T[Rows], column is not null, lanes[i]);
            if (i < lanes.Count && lanes[i].Kind == LaneKind.Rows) sources[i].Values.AsSpan().Fill(T.One);
        }

        return sources;
    }

    private static void Make(in Source<long> source, int start, int rows)
    {
        MeasureColumn column = source.Lane.Column!;
        Span<long> into = source.Values.AsSpan(0, rows);
        CacheHint.Fetch(column.Narrow, start + Ahead, Rows);
        if (column.Narrow is not null) Widen(column.Narrow.AsSpan(start, rows), into);
        else if (source.Lane.Kind == LaneKind.LowerHalf) for (int i = 0; i < into.Length; i++) into[i] = (uint)column.Wide![start + i];
        else for (int i = 0; i < into.Length; i++) into[i] = column.Wide![start + i] >> 32;
    }

    private static void Widen(ReadOnlySpan<int> values, Span<long> into)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(into);
        ReadOnlySpan<Vector<int>> narrow = MemoryMarshal.Cast<int, Vector<int>>(values);
        for (int i = 0; i < narrow.Length; i++) Vector.Widen(narrow[i], out wide[2 * i], out wide[(2 * i) + 1]);
        for (int i = narrow.Length * Vector<int>.Count; i < into.Length; i++) into[i] = values[i];
    }

    // A 1 for each bit that is not set, eight rows at a time.
    private static void ReadGaps(ulong present, int[] into)
    {
        Vector256<int> bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        Span<Vector256<int>> eights = MemoryMarshal.Cast<int, Vector256<int>>(into.AsSpan());
        for (int i = 0; i < eights.Length; i++) eights[i] = -Vector256.Equals(Vector256.Create((byte)(present >> (8 * i))).AsInt32() & bits, Vector256<int>.Zero);
    }

    private static void Spread<T>(ReadOnlySpan<Source<T>> lanes, int start, int rows, int width, Span<T> into)
    {
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            ReadOnlySpan<T> values = lanes[lane].Values.AsSpan(lanes[lane].IsColumn ? start : 0, rows);
            for (int row = 0; row < values.Length; row++) into[(row * width) + lane] = values[row];
        }
    }

    private static ReadOnlySpan<Vector256<T>> Vectors<T>(in Source<T> source, int start)
        where T : struct => MemoryMarshal.Cast<T, Vector256<T>>(source.Values.AsSpan(source.IsColumn ? start : 0, Rows));

    // Four rows of four lanes at a time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Turn(ReadOnlySpan<Source<long>> lanes, int start, Span<long> into)
    {
        ReadOnlySpan<Vector256<long>> a = Vectors(lanes[0], start), b = Vectors(lanes[1], start), c = Vectors(lanes[2], start), d = Vectors(lanes[3], start);
        for (int i = 0; i < a.Length; i++)
        {
            // Fetching is spread over the loop: more than the processor can wait for at once would stall it.
            if (i < lanes.Length) CacheHint.Fetch(lanes[i].Values, start + Ahead, Rows);
            Vector256<long> ab02 = Avx2.UnpackLow(a[i], b[i]), ab13 = Avx2.UnpackHigh(a[i], b[i]), cd02 = Avx2.UnpackLow(c[i], d[i]), cd13 = Avx2.UnpackHigh(c[i], d[i]);
            Span<long> four = into.Slice(4 * i * PairLongs, (3 * PairLongs) + LanePlan.PanelLongs);
            Avx2.Permute2x128(ab02, cd02, 0x20).CopyTo(four);
            Avx2.Permute2x128(ab13, cd13, 0x20).CopyTo(four[PairLongs..]);
            Avx2.Permute2x128(ab02, cd02, 0x31).CopyTo(four[(2 * PairLongs)..]);
            Avx2.Permute2x128(ab13, cd13, 0x31).CopyTo(four[(3 * PairLongs)..]);
        }
    }

    // Eight rows of eight lanes at a time: pairs of lanes, then fours, then the two halves of a line.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Turn(ReadOnlySpan<Source<int>> lanes, int start, Span<long> into)
    {
        ReadOnlySpan<Vector256<int>> a = Vectors(lanes[0], start), b = Vectors(lanes[1], start), c = Vectors(lanes[2], start), d = Vectors(lanes[3], start);
        ReadOnlySpan<Vector256<int>> e = Vectors(lanes[4], start), f = Vectors(lanes[5], start), g = Vectors(lanes[6], start), h = Vectors(lanes[7], start);
        for (int i = 0; i < a.Length; i++)
        {
            CacheHint.Fetch(lanes[i].Values, start + Ahead, Rows);
            Fours(a[i], b[i], c[i], d[i], out Vector256<long> left04, out Vector256<long> left15, out Vector256<long> left26, out Vector256<long> left37);
            Fours(e[i], f[i], g[i], h[i], out Vector256<long> right04, out Vector256<long> right15, out Vector256<long> right26, out Vector256<long> right37);
            Span<long> eight = into.Slice(8 * i * PairLongs, (7 * PairLongs) + LanePlan.PanelLongs);
            Avx2.Permute2x128(left04, right04, 0x20).CopyTo(eight);
            Avx2.Permute2x128(left15, right15, 0x20).CopyTo(eight[PairLongs..]);
            Avx2.Permute2x128(left26, right26, 0x20).CopyTo(eight[(2 * PairLongs)..]);
            Avx2.Permute2x128(left37, right37, 0x20).CopyTo(eight[(3 * PairLongs)..]);
            Avx2.Permute2x128(left04, right04, 0x31).CopyTo(eight[(4 * PairLongs)..]);
            Avx2.Permute2x128(left15, right15, 0x31).CopyTo(eight[(5 * PairLongs)..]);
            Avx2.Permute2x128(left26, right26, 0x31).CopyTo(eight[(6 * PairLongs)..]);
            Avx2.Permute2x128(left37, right37, 0x31).CopyTo(eight[(7 * PairLongs)..]);
        }
    }

    // Of four lanes of eight rows: rows 0 and 4, 1 and 5, 2 and 6, 3 and 7.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fours(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d, out Vector256<long> row04, out Vector256<long> row15, out Vector256<long> row26, out Vector256<long> row37)
    {
        Vector256<long> ab0145 = Avx2.UnpackLow(a, b).AsInt64(), ab2367 = Avx2.UnpackHigh(a, b).AsInt64(), cd0145 = Avx2.UnpackLow(c, d).AsInt64(), cd2367 = Avx2.UnpackHigh(c, d).AsInt64();
        row04 = Avx2.UnpackLow(ab0145, cd0145);
        row15 = Avx2.UnpackHigh(ab0145, cd0145);
        row26 = Avx2.UnpackLow(ab2367, cd2367);
        row37 = Avx2.UnpackHigh(ab2367, cd2367);
    }
}
