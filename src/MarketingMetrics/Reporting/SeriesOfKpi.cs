using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A KPI over time, with its target and the events.</summary>
internal static class SeriesOfKpi
{
    /// <returns>The block; null where fewer than two buckets have facts.</returns>
    public static SeriesBlock? Of(ReportRequest request, Kpi kpi, FactResult groups, ScorecardBlock scorecard, FigureMaker figures)
    {
        Metric metric = kpi.Metric;
        Figure[] points =
        [
            .. groups.Select((group, place) => figures.Make($"{Scorecard.IdOf(kpi)}.{group.Period}", kpi.Label, metric.From(group.Totals), group.Period, kpi.ScopeText, group.Totals)),
        ];
        if (points.Count(point => point.State != FigureState.Missing) < 2) return null;
        ScorecardRow row = scorecard.Rows.First(each => each.Kpi == kpi.Id);
        // A total of a whole period is no line to hold single weeks against.
        bool isRatio = metric.Formula is Quotient;
        return new SeriesBlock
        {
            Title = kpi.Label,
            Subtitle = Message.Of("report.series", MessageArgument.OfMessage("kpi", kpi.Label), MessageArgument.OfKey("grain", $"grain.{JsonCode.Of(groups.Query.Grain)}")),
            Grain = groups.Query.Grain,
            Unit = metric.Unit,
            Lines = [new SeriesLine { Label = kpi.Label, Points = [.. points] }],
            Benchmark = isRatio && kpi.Benchmark is Target or ExternalFigure && row.Judgement is { } judgement ? judgement.Reference with { Id = $"{Scorecard.IdOf(kpi)}.line" } : null,
            Events = [.. request.Events.Where(each => groups.Query.Period.Contains(each.Day)).OrderBy(each => each.Day)],
        };
    }
}
