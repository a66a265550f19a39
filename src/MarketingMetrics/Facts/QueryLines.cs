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
        _stages = [.. run.Groups.Stages.Select(stage => new RowCells(mapping, stage))];
        _cells = new int[blockRows];
        IsDense = _stages.Length == 1 && run.Groups.Stages[0].Size <= Math.Min(MostDenseCells, mapping.Segment.RowCount);
        Reserve(IsDense ? run.Groups.Stages[0].Size + 1 : run.Groups.Count);
    }

    /// <summary>True where every possible cell has a line, so that rows need no look-up.</summary>
    public bool IsDense { get; }

    private Span<long> Lines => _lines.AsSpan(_first);

    public void Add(int start, int rows, ReadOnlySpan<long> addends, int stride)
    {
        Span<int> cells = _cells.AsSpan(0, rows);
        _stages[0].Read(start, cells);
        if (!IsDense) Number(start, cells);
        LineAdder.Add(addends, stride, _plan.Width, cells, Lines);
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
        for (int at = 1; at < _count; at++)
        {
            ReadOnlySpan<long> line = Lines.Slice(at * _plan.Width, _plan.Width);
            if (_plan.Sum(line, LaneKind.Rows, null) == 0) continue;
            int group = IsDense ? _run.Groups.Stages[0].NumberOf(0, at - 1) : at;
            foreach ((MeasureColumn column, MeasureCells cells) in measures)
            {
                long rows = _plan.RowsOf(line, column);
                if (rows == 0) continue;
                cells.EnsureGroups(_run.Groups.Count);
                cells.Add(group, _plan.SumOf(line, column) * Scaled.Power(cells.Decimals - column.Decimals), rows,
                    _run.Coverage.With(cells.Coverage(group), segment), _mapping.Segment.Currency);
            }
        }
    }

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
