using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>The sums of one segment for one query: a line of lanes per group, aligned to cache lines.</summary>
internal sealed class QueryLines
{
    // Above this many cells the lines leave the caches, and only groups that occur get one.
    private const int MostDenseCells = 1 << 16;
    private const int CacheLine = 64;

    private readonly QueryRun _run;
    private readonly RowMapping _mapping;
    private readonly LanePlan _plan;
    private readonly RowCells[] _stages;
    private readonly int[] _cells;
    private long[] _lines = [];
    private int _first;
    private int _count;

    public QueryLines(QueryRun run, RowMapping mapping, LanePlan plan, int blockRows)
    {
        _run = run;
        _mapping = mapping;
        _plan = plan;
        _cells = new int[blockRows];
        IsDense = run.Groups.Stages.Length == 1 && run.Groups.Stages[0].Size <= Math.Min(MostDenseCells, mapping.Segment.RowCount);
        _stages = [.. run.Groups.Stages.Select(stage => new RowCells(mapping, stage, IsDense ? plan.Width : 1))];
        Reserve(IsDense ? run.Groups.Stages[0].Size + 1 : run.Groups.Count);
    }

    /// <summary>True where every possible cell has a line, so that rows need no look-up.</summary>
    public bool IsDense { get; }

    public Span<long> Lines => _lines.AsSpan(_first);

    public void Fetch(int start, int rows)
    {
        foreach (RowCells stage in _stages) stage.Fetch(start, rows);
    }

    /// <summary>Where the lines of the rows of a block begin.</summary>
    public ReadOnlySpan<int> Locate(int start, int rows)
    {
        Span<int> cells = _cells.AsSpan(0, rows);
        _stages[0].Read(start, cells);
        if (!IsDense) Number(start, cells);
        return cells;
    }

    public void Merge(QueryLines other)
    {
        Span<long> lines = Lines;
        ReadOnlySpan<long> others = other.Lines;
        for (int i = 0; i < _count * _plan.Width; i++) lines[i] += others[i];
    }

    public QueryLines Fork() => new(_run, _mapping, _plan, _cells.Length);

    /// <summary>Hands the sums over to the cells of the query.</summary>
    public void Finish(ReadOnlySpan<(MeasureColumn Column, MeasureCells Cells)> measures, int segment)
    {
        LanePlace everyRow = _plan.PlaceOf(LaneKind.Rows, null);
        var groups = new List<(int Line, int Group)>();
        for (int at = 1; at < _count; at++)
        {
            if (everyRow.Read(Line(at)) > 0) groups.Add((at, IsDense ? _run.Groups.Stages[0].NumberOf(0, at - 1) : at));
        }

        foreach ((MeasureColumn column, MeasureCells cells) in measures)
        {
            cells.EnsureGroups(_run.Groups.Count);
            LanePlace values = _plan.PlaceOf(LaneKind.Values, column), lower = _plan.PlaceOf(LaneKind.LowerHalf, column), upper = _plan.PlaceOf(LaneKind.UpperHalf, column);
            LanePlace gaps = _plan.PlaceOf(LaneKind.Gaps, column);
            long factor = Scaled.Power(cells.Decimals - column.Decimals);
            foreach ((int at, int group) in groups)
            {
                ReadOnlySpan<long> line = Line(at);
                long rows = everyRow.Read(line) - gaps.Read(line);
                if (rows == 0) continue;
                Int128 sum = values.Read(line) + ((Int128)upper.Read(line) << 32) + lower.Read(line);
                cells.Add(group, sum * factor, rows, _run.Coverage.With(cells.Coverage(group), segment), _mapping.Segment.Currency);
            }
        }
    }

    private ReadOnlySpan<long> Line(int at) => Lines.Slice(at * _plan.Width, _plan.Width);

    private void Number(int start, Span<int> cells)
    {
        Span<int> next = stackalloc int[cells.Length];
        for (int s = 0; s < _stages.Length; s++)
        {
            KeyStage stage = _run.Groups.Stages[s];
            if (s == 0) cells.CopyTo(next);
            else _stages[s].Read(start, next);
            for (int i = 0; i < cells.Length; i++) cells[i] = cells[i] == 0 || next[i] == 0 ? 0 : stage.NumberOf(s == 0 ? 0 : cells[i], next[i] - 1);
        }

        Reserve(_run.Groups.Count);
        foreach (ref int cell in cells) cell *= _plan.Width;
    }

    private void Reserve(int lines)
    {
        _count = Math.Max(_count, lines);
        int size = lines * _plan.Width;
        if (_first + size <= _lines.Length) return;
        long[] before = _lines;
        int firstBefore = _first;
        if (before.Length > 0) size = Math.Max(size, 2 * before.Length);
        _lines = GC.AllocateArray<long>(size + (CacheLine / sizeof(long)), pinned: true);
        _first = (int)((CacheLine - (Marshal.UnsafeAddrOfPinnedArrayElement(_lines, 0) & (CacheLine - 1))) & (CacheLine - 1)) / sizeof(long);
        before.AsSpan(firstBefore).CopyTo(Lines);
    }
}
