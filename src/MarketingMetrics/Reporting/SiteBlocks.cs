using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>What a section on a site is expected to tell: where visits came from, how long they lasted, on which pages they ended. What no source delivers is said.</summary>
internal static class SiteBlocks
{
    private const int MostRows = 10;

    public static IEnumerable<Block> Of(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results, Totals whole, FigureMaker figures)
    {
        if (whole.RowsOf(Measure.Sessions) == 0 && whole.RowsOf(Measure.PageViews) == 0) yield break;
        BreakdownBlock? sources = Table(queries.Find(results, ReportQueries.Origins(request)), Dimension.SourceMedium, Measure.Sessions, [SiteMetrics.Sessions]);
        BreakdownBlock? exits = Table(queries.Find(results, ReportQueries.Exits(request)), Dimension.Page, Measure.Exits, [SiteMetrics.ExitRate]);
        if (sources is not null) yield return sources;
        if (exits is not null) yield return exits;
        string[] missing =
        [
            .. sources is null && request.Breakdown != Dimension.Channel ? ["sources"] : Array.Empty<string>(),
            .. exits is null ? ["exit_pages"] : Array.Empty<string>(),
            .. whole.RowsOf(Measure.SessionSeconds) + whole.RowsOf(Measure.EngagementSeconds) == 0 ? ["duration"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
            yield return new TextBlock { Paragraphs = [Message.Of("report.site.not_delivered", MessageArgument.OfList("parts", missing.Select(part => MessageArgument.OfKey("part", $"report.site.parts.{part}"))))] };

        BreakdownBlock? Table(FactResult found, Dimension dimension, Measure by, Metric[] metrics)
        {
            FactResult ranked = found.RollUp([dimension]);
            if (!ranked.Any(group => group[dimension] is { Length: > 0 } && group.Totals.RowsOf(by) > 0)) return null;
            string id = $"site.{dimension}";
            return new BreakdownBlock
            {
                Title = Message.Of("report.by_dimension", Breakdowns.Name(dimension)),
                Dimension = dimension.Key,
                Form = PageLayout.For(request.Plan.Audience).BreakdownForm,
                Columns = [.. metrics.Select(metric => new BreakdownColumn(metric.Key, Planning.MetricLabel.Short(metric), metric.Unit))],
                Rows =
                [
                    .. ranked.Top(MostRows, dimension, by).OrderBy(group => group.IsOther).ThenByDescending(group => group.Totals[by] is { IsDefined: true } total ? total.Value : -1m).Select(group => new BreakdownRow
                    {
                        Key = group.IsOther ? null : group[dimension],
                        Label = group.IsOther ? Message.Of("report.row.rest") : Breakdowns.LabelOf(group[dimension]),
                        Cells = [.. metrics.Select(metric => figures.Make($"{id}.{group[dimension] ?? "(none)"}.{metric.Key}", Planning.MetricLabel.Short(metric), metric.From(group.Totals), request.ReportedPeriod, $"{dimension} = {group[dimension]}", group.Totals))],
                    }),
                ],
            };
        }
    }
}
