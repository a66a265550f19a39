using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>Answers one query on one table in one pass over the segments that can answer it.</summary>
internal sealed class QueryRun(FactTable table, FactQuery query, CancellationToken cancellation)
{
    public FactResult Execute()
    {
        Measure[] measures = query.Measures.IsEmpty ? [.. table.Measures] : [.. query.Measures.Distinct()];
        KeyPart time = KeyPart.Time(query.Period, query.Grain);
        KeyPart[] parts = [.. query.Dimensions.Distinct().Select(KeyPart.Of)];
        if (query.Grain != Grain.WholePeriod) parts = [.. parts, time];

        var scans = new List<(SegmentScan Scan, (MeasureColumn, MeasureCells)[] Measures)>();
        MeasureCells[] cells = [.. measures.Select(measure => new MeasureCells(measure, DecimalsOf(measure)))];
        for (int number = 0; number < table.Segments.Length; number++)
        {
            FactSegment segment = table.Segments[number];
            if (!Applies(segment)) continue;
            (MeasureColumn, MeasureCells)[] wanted = [.. Wanted(segment, cells)];
            if (wanted.Length > 0) scans.Add((new SegmentScan(segment, number, query, parts, time), wanted));
        }

        var coverage = new CoverageSets();
        var groups = new GroupIndex([.. parts.Select(part => part.Count)]);
        if (parts.Length == 0) groups.Find([]);
        foreach ((SegmentScan scan, (MeasureColumn, MeasureCells)[] wanted) in scans) scan.Run(groups, wanted, coverage, cancellation);
        foreach (MeasureCells column in cells) column.EnsureGroups(groups.Count);
        return new FactResult(query, table.Segments, parts, groups, cells, coverage);
    }

    private int DecimalsOf(Measure measure) => table.Segments.Max(segment => segment.Find(measure)?.Decimals) ?? 0;

    // A segment without a filtered dimension cannot say which of its rows match, so it answers nothing.
    private bool Applies(FactSegment segment)
    {
        if (!segment.Coverage.Overlaps(query.Period)) return false;
        foreach (DimensionFilter filter in query.Filters)
        {
            if (filter.Dimension == Dimension.Source ? !filter.Matches(segment.Basis.Source)
                : filter.Dimension == Dimension.Currency ? !filter.Matches(segment.Currency.Code)
                : segment.Find(filter.Dimension) is null) return false;
        }

        return true;
    }

    private IEnumerable<(MeasureColumn, MeasureCells)> Wanted(FactSegment segment, MeasureCells[] cells)
    {
        foreach (MeasureCells cell in cells)
        {
            if (query.Sources.TryGetValue(cell.Measure, out ImmutableArray<string> chosen) && !chosen.Contains(segment.Basis.Source)) continue;
            if (segment.Find(cell.Measure) is { } column) yield return (column, cell);
        }
    }
}
