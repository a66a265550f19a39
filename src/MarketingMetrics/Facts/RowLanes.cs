using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MarketingMetrics.Facts;

/// <summary>
/// What a block of rows adds, lane by lane: columns as they stand, and numbers made of columns that fit no lane, made once for all queries that
/// add them. A block is few rows, so that it stays in the first cache with all it touches.
/// </summary>
internal sealed class RowLanes
{
    /// <summary>Rows of a block, whole words of gap bits: enough that finding the way to their columns is not felt.</summary>
    public const int Rows = 256;

    /// <summary>How many rows ahead columns are fetched.</summary>
    public const int Ahead = 256;

    private readonly LanePlan _plan;
    private readonly Source<long>[] _longs;
    private readonly Source<int>[] _ints;
    private readonly Source<long>[] _madeLongs;
    private readonly Source<int>[] _madeInts;
    private int _start;
    private int _rows;

    public RowLanes(LanePlan plan)
    {
        _plan = plan;
        _longs = Sources<long>(plan.Longs, plan.LongPanels * LanePlan.PanelLongs, lane => lane.Kind == LaneKind.Values ? lane.Column!.Wide : null);
        _ints = Sources<int>(plan.Ints, (plan.Panels - plan.LongPanels) * LanePlan.PanelInts, lane => lane.Kind == LaneKind.Values ? lane.Column!.Narrow : null);
        _madeLongs = Array.FindAll(_longs, source => !source.IsColumn && source.Lane.Column is not null);
        _madeInts = Array.FindAll(_ints, source => !source.IsColumn && source.Lane.Column is not null);
    }

    /// <summary>The array that a lane is read from: a column, or a block of numbers made of one.</summary>
    private readonly record struct Source<T>(T[] Values, bool IsColumn, Lane Lane);

    /// <summary>The values of a lane of 64 bits in the rows of the block.</summary>
    public ReadOnlySpan<long> Long(int lane) => Values(_longs[lane]);

    /// <summary>The values of a lane of 32 bits in the rows of the block.</summary>
    public ReadOnlySpan<int> Int(int lane) => Values(_ints[lane]);

    /// <summary>Turns to rows of the segment.</summary>
    /// <param name="start">The first row, a multiple of 64.</param>
    /// <param name="rows">How many, at most <see cref="Rows"/>.</param>
    public void Read(int start, int rows)
    {
        (_start, _rows) = (start, rows);
        foreach (ref readonly Source<long> source in _madeLongs.AsSpan()) Make(source, start, rows);
        foreach (ref readonly Source<int> source in _madeInts.AsSpan()) ReadGaps(source.Lane.Column!.Present.AsSpan(start / 64, (rows + 63) / 64), source.Values);
    }

    /// <summary>The lanes of a panel.</summary>
    public Panel PanelAt(int panel)
    {
        if (panel < _plan.LongPanels)
        {
            ReadOnlySpan<Source<long>> lanes = _longs.AsSpan(panel * LanePlan.PanelLongs, LanePlan.PanelLongs);
            return new Panel { A = ref First(lanes[0]), B = ref First(lanes[1]), C = ref First(lanes[2]), D = ref First(lanes[3]) };
        }

        ReadOnlySpan<Source<int>> ints = _ints.AsSpan((panel - _plan.LongPanels) * LanePlan.PanelInts, LanePlan.PanelInts);
        return new Panel
        {
            A = ref First(ints[0]), B = ref First(ints[1]), C = ref First(ints[2]), D = ref First(ints[3]),
            E = ref First(ints[4]), F = ref First(ints[5]), G = ref First(ints[6]), H = ref First(ints[7]),
        };
    }

    private ReadOnlySpan<T> Values<T>(in Source<T> source) => source.Values.AsSpan(source.IsColumn ? _start : 0, _rows);

    private ref byte First<T>(in Source<T> source)
        where T : struct => ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(Values(source)));

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
    private static void ReadGaps(ReadOnlySpan<ulong> present, int[] into)
    {
        Vector256<int> bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        Span<Vector256<int>> eights = MemoryMarshal.Cast<int, Vector256<int>>(into.AsSpan(0, 64 * present.Length));
        for (int i = 0; i < eights.Length; i++) eights[i] = -Vector256.Equals(Vector256.Create((byte)(present[i / 8] >> (8 * (i % 8)))).AsInt32() & bits, Vector256<int>.Zero);
    }
}
