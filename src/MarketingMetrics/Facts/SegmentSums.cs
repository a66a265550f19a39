namespace MarketingMetrics.Facts;

/// <summary>
/// Partial sums of one segment per group. They stay in 64 bits where the column proves that no sum can leave them, and are folded into
/// the 128-bit cells once, at the end of the segment.
/// </summary>
internal sealed class SegmentSums
{
    private readonly FactSegment _segment;
    private readonly int _number;
    private readonly (MeasureColumn Column, MeasureCells Cells)[] _measures;
    private readonly CoverageSets _coverage;
    private readonly long[]?[] _fast;
    private readonly Int128[]?[] _slow;
    private readonly int[]?[] _present;
    private readonly int[] _nextBounded;
    private readonly long[] _values = new long[4096];
    private int[] _rows = [];

    public SegmentSums(FactSegment segment, int number, (MeasureColumn Column, MeasureCells Cells)[] measures, CoverageSets coverage)
    {
        _segment = segment;
        _number = number;
        _measures = measures;
        _coverage = coverage;
        _fast = new long[measures.Length][];
        _slow = new Int128[measures.Length][];
        _present = new int[measures.Length][];
        _nextBounded = new int[measures.Length];
    }

    public void AddBlock(int start, ReadOnlySpan<int> groupOf, ReadOnlySpan<int> times, int groups, Func<int, int, bool> spansPeriod)
    {
        if (_rows.Length < groups) Grow(groups);
        foreach (int group in groupOf) _rows[group]++;
        for (int m = 0; m < _measures.Length; m++)
        {
            (MeasureColumn column, MeasureCells cells) = _measures[m];
            if (!column.Measure.IsAdditive)
            {
                AddStocks(column, cells, start, groupOf, times, spansPeriod);
            }
            else
            {
                Span<long> values = _values.AsSpan(0, groupOf.Length);
                column.Read(start, values);
                AddValues(m, column, start, values, groupOf);
            }

            AddBounded(m, column, cells, start, groupOf, times, spansPeriod);
        }
    }

    public void Finish()
    {
        for (int m = 0; m < _measures.Length; m++)
        {
            (MeasureColumn column, MeasureCells cells) = _measures[m];
            cells.EnsureGroups(_rows.Length);
            if (!column.Measure.IsAdditive) continue;
            long factor = Scaled.Power(cells.Decimals - column.Decimals);
            for (int group = 1; group < _rows.Length; group++)
            {
                int rows = _present[m] is { } present ? present[group] : _rows[group];
                if (rows == 0) continue;
                Int128 sum = _fast[m] is { } fast ? fast[group] : _slow[m]![group];
                cells.Add(group, sum * factor, rows, _coverage.With(cells.Coverage(group), _number), _segment.Currency);
            }
        }
    }

    private void AddValues(int m, MeasureColumn column, int start, ReadOnlySpan<long> values, ReadOnlySpan<int> groupOf)
    {
        if (_fast[m] is { } fast)
        {
            for (int i = 0; i < values.Length; i++) fast[groupOf[i]] += values[i];
        }
        else
        {
            Int128[] slow = _slow[m]!;
            for (int i = 0; i < values.Length; i++) slow[groupOf[i]] += values[i];
        }

        if (_present[m] is not { } present) return;
        for (int i = 0; i < groupOf.Length; i++)
        {
            if (column.IsPresent(start + i)) present[groupOf[i]]++;
        }
    }

    private void AddStocks(MeasureColumn column, MeasureCells cells, int start, ReadOnlySpan<int> groupOf, ReadOnlySpan<int> times, Func<int, int, bool> spansPeriod)
    {
        cells.EnsureGroups(_rows.Length);
        for (int i = 0; i < groupOf.Length; i++)
        {
            int group = groupOf[i];
            if (group == 0 || !column.IsPresent(start + i)) continue;
            Int128 value = (Int128)column[start + i] * Scaled.Power(cells.Decimals - column.Decimals);
            cells.AddStock(group, value, _coverage.With(cells.Coverage(group), _number), _segment.Currency, spansPeriod(start + i, times[i]));
        }
    }

    private void AddBounded(int m, MeasureColumn column, MeasureCells cells, int start, ReadOnlySpan<int> groupOf, ReadOnlySpan<int> times, Func<int, int, bool> spansPeriod)
    {
        for (; _nextBounded[m] < column.Bounded.Length; _nextBounded[m]++)
        {
            BoundedCell cell = column.Bounded[_nextBounded[m]];
            if (cell.Row >= start + groupOf.Length) return;
            int group = groupOf[cell.Row - start];
            if (group == 0) continue;
            cells.EnsureGroups(_rows.Length);
            long factor = Scaled.Power(cells.Decimals - column.Decimals);
            int coverage = _coverage.With(cells.Coverage(group), _number);
            if (column.Measure.IsAdditive) cells.Add(group, 0, 1, coverage, _segment.Currency);
            else cells.AddStock(group, 0, coverage, _segment.Currency, spansPeriod(cell.Row, times[cell.Row - start]));
            cells.AddBounds(group, new CellBounds(cell.Lower is { } low ? (Int128)low * factor : null, cell.Upper is { } high ? (Int128)high * factor : null));
        }
    }

    private void Grow(int groups)
    {
        int size = Math.Max(groups, _rows.Length * 2);
        Array.Resize(ref _rows, size);
        for (int m = 0; m < _measures.Length; m++)
        {
            MeasureColumn column = _measures[m].Column;
            if (!column.Measure.IsAdditive) continue;
            if (column.SumFits64) Array.Resize(ref _fast[m], size);
            else Array.Resize(ref _slow[m], size);
            if (column.HasGaps) Array.Resize(ref _present[m], size);
        }
    }
}
