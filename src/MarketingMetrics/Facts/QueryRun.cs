using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>Answers queries on one table: queries that ask for the same measures share one pass over the segments that can answer them.</summary>
internal sealed class QueryRun
{
    private readonly FactTable _table;
    private readonly MeasureCells[] _cells;
    private readonly Dictionary<int, RowMapping> _mappings = [];

    private QueryRun(FactTable table, FactQuery query)
    {
        _table = table;
        Query = query;
        Time = KeyPart.Time(query);
        Parts = [.. query.Dimensions.Distinct().Select(KeyPart.Of)];
        if (query.Grain != Grain.WholePeriod) Parts = [.. Parts, Time];
        Measure[] measures = query.Measures.IsEmpty ? [.. table.Measures] : [.. query.Measures.Distinct()];
        _cells = [.. measures.Select(measure => new MeasureCells(measure, DecimalsOf(measure), [.. Enumerable.Range(0, table.Segments.Length).Where(number => Answers(table.Segments[number], measure))]))];
        foreach (int number in _cells.SelectMany(cells => cells.Asked).Distinct().Order())
            _mappings[number] = new RowMapping(table.Segments[number], query, Parts, Time);
        Groups = new GroupIndex(Parts.Length);
    }

    public FactQuery Query { get; }

    public KeyPart[] Parts { get; }

    public KeyPart Time { get; }

    public GroupIndex Groups { get; }

    public CoverageSets Coverage { get; } = new();

    public static IReadOnlyList<FactResult> Execute(FactTable table, IEnumerable<FactQuery> queries, int threads, CancellationToken cancellation)
    {
        QueryRun[] runs = [.. queries.Select(query => new QueryRun(table, CurrencyConversion.Prepare(query)))];
        for (int number = 0; number < table.Segments.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (IGrouping<string, QueryRun> same in runs.Where(run => run._mappings.ContainsKey(number)).GroupBy(run => run.AdditiveKeys(number)))
                Scan(number, [.. same], threads, cancellation);
            foreach (QueryRun run in runs)
            {
                if (run._mappings.TryGetValue(number, out RowMapping? mapping)) new CellScan(run, mapping, number, run.Wanted(number)).Run(cancellation);
            }
        }

        return [.. runs.Zip(queries, (run, query) => CurrencyConversion.Finish(run.Finish(), query))];
    }

    private static void Scan(int number, QueryRun[] runs, int threads, CancellationToken cancellation)
    {
        (MeasureColumn Column, MeasureCells Cells)[][] wanted = [.. runs.Select(run => Array.FindAll(run.Wanted(number), pair => pair.Cells.Measure.IsAdditive))];
        if (wanted[0].Length == 0) return;
        var plan = new LanePlan(wanted[0].Select(pair => pair.Column));
        QueryLines[] targets = [.. runs.Select(run => new QueryLines(run, run._mappings[number], plan))];
        new SegmentScan(plan, targets).Run(threads, cancellation);
        for (int i = 0; i < runs.Length; i++) targets[i].Finish(wanted[i], number);
    }

    private FactResult Finish()
    {
        UnlistedGroups.Flag(Parts, Groups, _cells);
        foreach (MeasureCells cells in _cells) cells.EnsureGroups(Groups.Count);
        return new FactResult(Query, _table.Segments, Parts, Groups, _cells, Coverage, []);
    }

    private int DecimalsOf(Measure measure) => _table.Segments.Max(segment => segment.Find(measure)?.Decimals) ?? 0;

    private string AdditiveKeys(int number) => string.Join(',', Wanted(number).Where(pair => pair.Cells.Measure.IsAdditive).Select(pair => pair.Cells.Measure.Key));

    private (MeasureColumn Column, MeasureCells Cells)[] Wanted(int number) =>
        [.. _cells.Where(cells => Array.BinarySearch(cells.Asked, number) >= 0).Select(cells => (_table.Segments[number].Find(cells.Measure)!, cells))];

    // A segment without a filtered dimension cannot say which of its rows match, so it answers nothing.
    private bool Answers(FactSegment segment, Measure measure)
    {
        if (!segment.Coverage.Overlaps(Query.Period) || segment.Find(measure) is null) return false;
        if (Query.Sources.TryGetValue(measure, out ImmutableArray<string> chosen) && !chosen.Contains(segment.Basis.Source)) return false;
        foreach (DimensionFilter filter in Query.Filters)
        {
            if (filter.Dimension == Dimension.Source ? !filter.Matches(segment.Basis.Source)
                : filter.Dimension == Dimension.Currency ? !filter.Matches(segment.Currency.Code)
                : segment.Find(filter.Dimension) is null) return false;
        }

        return true;
    }
}
