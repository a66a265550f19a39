namespace MarketingMetrics.Facts;

/// <summary>
/// What is not a plain sum in a segment: values that are not additive, cells known only within bounds, and rows that reach over the edge of
/// the period. They are few, so rows are taken one by one.
/// </summary>
internal sealed class CellScan(QueryRun run, RowMapping mapping, int number, (MeasureColumn Column, MeasureCells Cells)[] measures)
{
    private readonly FactSegment _segment = mapping.Segment;
    private readonly int _timePart = Array.FindIndex(run.Parts, part => part.IsTime);

    public void Run(CancellationToken cancellation)
    {
        (MeasureColumn Column, MeasureCells Cells)[] stocks = Array.FindAll(measures, pair => !pair.Column.Measure.IsAdditive);
        if (stocks.Length > 0 || mapping.HasUnresolved)
        {
            for (int row = 0; row < _segment.RowCount; row++)
            {
                if ((row & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
                int group = GroupOf(row);
                if (group == 0 && mapping.HasUnresolved) MarkUnresolved(row);
                foreach ((MeasureColumn column, MeasureCells cells) in stocks)
                {
                    if (group == 0 || !column.IsPresent(row)) continue;
                    cells.AddStock(group, column[row] * (Int128)Factor(column, cells), CoverageOf(cells, group), _segment.Currency, SpansPeriod(row));
                }
            }
        }

        foreach ((MeasureColumn column, MeasureCells cells) in measures)
        {
            foreach (BoundedCell cell in column.Bounded) AddBounded(column, cells, cell);
        }
    }

    private void AddBounded(MeasureColumn column, MeasureCells cells, BoundedCell cell)
    {
        int group = GroupOf(cell.Row);
        if (group == 0) return;
        if (column.Measure.IsAdditive) cells.Add(group, 0, 1, CoverageOf(cells, group), _segment.Currency);
        else cells.AddStock(group, 0, CoverageOf(cells, group), _segment.Currency, SpansPeriod(cell.Row));
        Int128 factor = Factor(column, cells);
        cells.AddBounds(group, new CellBounds(cell.Lower * factor, cell.Upper * factor));
    }

    private int TimeOf(int row) => mapping.TimeOfDay[_segment.Days is null ? 0 : _segment.Days[row]];

    private bool SpansPeriod(int row) => _segment.SpanOfRow(row) == run.Time.Buckets[TimeOf(row)];

    private int GroupOf(int row)
    {
        Span<int> key = stackalloc int[run.Parts.Length];
        int time = TimeOf(row);
        if (time == KeyColumn.LeftOut || !mapping.TryReadKey(row, key)) return 0;
        if (_timePart >= 0) key[_timePart] = time;
        return run.Groups.Find(key);
    }

    private void MarkUnresolved(int row)
    {
        Span<int> key = stackalloc int[run.Parts.Length];
        Period span = _segment.SpanOfRow(row);
        if (!span.Overlaps(run.Query.Period) || run.Query.Period.Contains(span) || !mapping.TryReadKey(row, key)) return;
        for (int bucket = 0; bucket < run.Time.ListedBuckets; bucket++)
        {
            if (!run.Time.Buckets[bucket].Overlaps(span)) continue;
            if (_timePart >= 0) key[_timePart] = bucket;
            int group = run.Groups.Find(key);
            foreach ((MeasureColumn column, MeasureCells cells) in measures)
            {
                if (column.IsPresent(row) || Array.Exists(column.Bounded, cell => cell.Row == row)) cells.Flag(group, CellFlags.Unresolved);
            }
        }
    }

    private int CoverageOf(MeasureCells cells, int group)
    {
        cells.EnsureGroups(group + 1);
        return run.Coverage.With(cells.Coverage(group), number);
    }

    private static long Factor(MeasureColumn column, MeasureCells cells) => Scaled.Power(cells.Decimals - column.Decimals);
}
