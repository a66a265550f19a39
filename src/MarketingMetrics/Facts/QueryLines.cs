using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>The sums of one segment for one query: a line of lanes per group, aligned to cache lines.</summary>
internal sealed class QueryLines
{
    // Lines for the rows left out: several in turn, so that one addition need not wait for the one before.
    private const int SpareLines = 8;

    // Lines beyond this many bytes leave the second cache, so that fetching them ahead pays.
    private const int NearBytes = 1 << 18;

    private const int CacheLine = 64;
    private const int LinesHanded = 256;

    private readonly QueryRun _run;
    private readonly RowMapping _mapping;
    private readonly LanePlan _plan;
    private readonly RowCells? _cells;
    private readonly GroupIndex? _index;
    private readonly int[] _at = new int[RowLanes.Rows];
    private readonly int[] _numbers = [];
    private readonly Vector<int> _spare;
    private long[] _lines = [];
    private int _first;
    private int _count;

    public QueryLines(QueryRun run, RowMapping mapping, LanePlan plan)
    {
        _run = run;
        _mapping = mapping;
        _plan = plan;
        _spare = new Vector<int>([.. Enumerable.Range(0, Vector<int>.Count).Select(line => line % SpareLines * plan.Width)]);
        long cells = RowCells.CountOf(mapping.Columns);
        // Where every possible cell has a line, rows need no look-up; more of them than this would need more memory than the rows are worth.
        if (cells <= Math.Max(1024, mapping.Segment.RowCount / 8) && cells * plan.Width <= -KeyColumn.LeftOut / 2)
        {
            _cells = new RowCells(mapping.Columns, plan.Width);
            Reserve((int)cells + SpareLines);
        }
        else
        {
            _index = new GroupIndex(mapping.Columns.Count);
            _numbers = new int[mapping.Columns.Count * RowLanes.Rows];
            Reserve(SpareLines);
        }
    }

    public RowMapping Mapping => _mapping;

    public Span<long> Lines => _lines.AsSpan(_first);

    /// <summary>Where in <see cref="Lines"/> the lines of these rows of the block begin.</summary>
    public ReadOnlySpan<int> At(int row, int rows) => _at.AsSpan(row, rows);

    /// <summary>True where lines are so many that they are not near.</summary>
    public bool AreFar => _lines.Length > NearBytes / sizeof(long);

    /// <summary>Has the lines of these rows fetched where they are far.</summary>
    public void Fetch(int row, int rows)
    {
        if (AreFar && rows > 0) CacheHint.Fetch(Lines, _at.AsSpan(row, rows));
    }

    /// <summary>True where all rows of the block have the line of the first.</summary>
    public bool IsOneLine { get; private set; }

    public QueryLines Fork() => new(_run, _mapping, _plan);

    /// <summary>Finds the line of each row of a block; false where no row answers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Locate(int start, int rows)
    {
        Span<int> at = _at.AsSpan(0, rows);
        if (_cells is null)
        {
            Number(start, at);
            return true;
        }

        IsOneLine = !_cells.Read(start, at, out int shared);
        if (IsOneLine) at.Clear();
        if (IsOneLine && shared < 0) return false;
        Keep(at, shared + (SpareLines * _plan.Width));
        return true;
    }

    public void Merge(QueryLines other)
    {
        for (int line = SpareLines; line < other._count; line++)
        {
            int own = line;
            if (_index is not null)
            {
                own = _index.Find(other._index!.KeyOf(line - SpareLines + 1)) + SpareLines - 1;
                Reserve(own + 1);
            }

            _plan.Merge(other.Line(line), Line(own));
        }
    }

    /// <summary>Hands the sums over to the cells of the query.</summary>
    public void Finish(ReadOnlySpan<(MeasureColumn Column, MeasureCells Cells)> measures, int segment)
    {
        LanePlace everyRow = _plan.PlaceOf(LaneKind.Rows);
        var lines = new int[_count];
        int filled = 0;
        for (int line = SpareLines; line < _count; line++)
        {
            if (everyRow.Read(Line(line)) != 0) lines[filled++] = line;
        }

        var groups = new int[filled];
        _run.Groups.Reserve(filled);
        Span<int> key = stackalloc int[_mapping.Constants.Length];
        for (int i = 0; i < filled; i++)
        {
            ReadKey(lines[i] - SpareLines, key);
            groups[i] = _run.Groups.Find(key);
        }

        // A few lines at a time, which stay near while one measure after the other is read from them.
        foreach ((_, MeasureCells cells) in measures) cells.EnsureGroups(_run.Groups.Count);
        for (int start = 0; start < filled; start += LinesHanded)
        {
            int count = Math.Min(LinesHanded, filled - start);
            foreach ((MeasureColumn column, MeasureCells cells) in measures) Finish(column, cells, segment, lines.AsSpan(start, count), groups.AsSpan(start, count), everyRow);
        }
    }

    private void Finish(MeasureColumn column, MeasureCells cells, int segment, ReadOnlySpan<int> lines, ReadOnlySpan<int> groups, LanePlace everyRow)
    {
        LanePlace values = _plan.PlaceOf(LaneKind.Values, column), lower = _plan.PlaceOf(LaneKind.LowerHalf, column), upper = _plan.PlaceOf(LaneKind.UpperHalf, column);
        LanePlace gaps = _plan.PlaceOf(LaneKind.Gaps, column);
        long factor = Scaled.Power(cells.Decimals - column.Decimals);
        (int before, int after) = (0, _run.Coverage.With(0, segment));
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<long> sums = Line(lines[i]);
            long rows = everyRow.Read(sums) - gaps.Read(sums);
            if (rows == 0) continue;
            Int128 sum = upper == LanePlace.None ? values.Read(sums) : ((Int128)upper.Read(sums) << 32) + lower.Read(sums);
            if (cells.Coverage(groups[i]) is var known && known != before) (before, after) = (known, _run.Coverage.With(known, segment));
            cells.Add(groups[i], factor == 1 ? sum : sum * factor, rows, after, _mapping.Segment.Currency);
        }
    }

    private Span<long> Line(int line) => Lines.Slice(line * _plan.Width, _plan.Width);

    // The spare line for what is left out, and never a line beyond the last: arrays that were changed after they became a table must not
    // reach foreign memory.
    private void Keep(Span<int> at, int shared)
    {
        int last = (_count - 1) * _plan.Width;
        var (shares, lasts) = (new Vector<int>(shared), new Vector<int>(last));
        Span<Vector<int>> vectors = MemoryMarshal.Cast<int, Vector<int>>(at);
        foreach (ref Vector<int> cells in vectors) cells = Vector.Max(Vector.Min(cells + shares, lasts), _spare);
        foreach (ref int cell in at[(vectors.Length * Vector<int>.Count)..]) cell = Math.Clamp(cell + shared, 0, last);
    }

    private void Number(int start, Span<int> at)
    {
        List<KeyColumn> columns = _mapping.Columns;
        for (int i = 0; i < columns.Count; i++)
        {
            Span<int> numbers = _numbers.AsSpan(i * RowLanes.Rows, at.Length);
            numbers.Clear();
            columns[i].Codes.AddMapped(start, columns[i].Numbers, numbers);
        }

        Span<int> key = stackalloc int[columns.Count];
        for (int row = 0; row < at.Length; row++)
        {
            int signs = 0;
            for (int i = 0; i < key.Length; i++) signs |= key[i] = _numbers[(i * RowLanes.Rows) + row];
            at[row] = (signs < 0 ? row % SpareLines : _index!.Find(key) + SpareLines - 1) * _plan.Width;
        }

        Reserve(_index!.Count + SpareLines - 1);
    }

    private void ReadKey(int cell, Span<int> key)
    {
        _mapping.Constants.CopyTo(key);
        if (_cells is not null)
        {
            _cells.ReadKey(cell, key);
            return;
        }

        ReadOnlySpan<int> numbers = _index!.KeyOf(cell + 1);
        for (int i = 0; i < numbers.Length; i++)
        {
            KeyColumn column = _mapping.Columns[i];
            if (column.Part >= 0) key[column.Part] = column.Meanings[numbers[i]];
        }
    }

    // Begins at a cache line.
    private static long[] NewLines(int length, out int first)
    {
        long[] lines = GC.AllocateArray<long>(length + (CacheLine / sizeof(long)), pinned: true);
        first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(lines, 0) & (CacheLine - 1)) / sizeof(long);
        return lines;
    }

    private void Reserve(int lines)
    {
        _count = Math.Max(_count, lines);
        int size = lines * _plan.Width;
        if (_first + size <= _lines.Length) return;
        ReadOnlySpan<long> before = Lines;
        _lines = NewLines(Math.Max(size, 2 * before.Length), out _first);
        before.CopyTo(Lines);
    }
}
