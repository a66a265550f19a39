using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>The metrics of an activity by the values of a dimension.</summary>
internal static class Breakdowns
{
    /// <returns>The block; null where no fact feeds it.</returns>
    public static BreakdownBlock? Of(ReportRequest request, ActivityArea area, FactResult groups, Totals whole, FigureMaker figures)
    {
        string prefix = $"{JsonCode.Of(area)}.{request.Breakdown}";
        Period period = request.ReportedPeriod;
        Metric[] metrics = [.. AreaMetrics.Of(area, request.Plan.Catalog).Where(metric => HasRows(metric, whole))];
        if (metrics.Length == 0) return null;
        BreakdownRow[] rows =
        [
            .. groups.Where(group => metrics.Any(metric => HasRows(metric, group.Totals)))
                .Select(group => Row(group[request.Breakdown], LabelOf(group[request.Breakdown]), group.Totals, $"{prefix}.{group[request.Breakdown] ?? "(none)"}")),
        ];
        bool isPartial = metrics.Where((metric, column) => metric.Formula is Total or Quotient).Any(metric => groups.Any(group => HasRows(metrics, group.Totals) && !HasRows(metric, group.Totals)));
        return new BreakdownBlock
        {
            Title = Message.Of("report.by_dimension", Dimension(request)),
            Dimension = request.Breakdown.Key,
            Columns = [.. metrics.Select(metric => new BreakdownColumn(metric.Key, MetricWords.ShortName(metric), metric.Unit))],
            Rows = [.. rows],
            Total = Row(null, Message.Of(isPartial ? "report.total_measured" : "report.total"), whole, $"{prefix}.total"),
            Note = isPartial ? Message.Of("report.total_note") : null,
        };

        BreakdownRow Row(string? key, Message label, Totals totals, string id) => new()
        {
            Key = key,
            Label = label,
            Cells = [.. metrics.Select(metric => figures.Make($"{id}.{metric.Key}", MetricWords.ShortName(metric), metric.From(totals), period, key is null ? null : $"{request.Breakdown} = {key}", totals))],
        };
    }

    internal static MessageArgument Dimension(ReportRequest request) => IsKnown(request.Breakdown)
        ? MessageArgument.OfKey("dimension", $"report.dimensions.{request.Breakdown}")
        : MessageArgument.OfText("dimension", request.Breakdown.Key.Replace('_', ' '));

    private static bool HasRows(IEnumerable<Metric> metrics, Totals totals) => metrics.Any(metric => HasRows(metric, totals));

    private static bool HasRows(Metric metric, Totals totals) => metric.Formula.Measures.All(measure => totals.CoverageOf(measure).Rows > 0);

    private static bool IsKnown(Facts.Dimension dimension) => ReportLanguage.English.TryText($"report.dimensions.{dimension.Key}", out _);

    internal static Message LabelOf(string? key) => key switch
    {
        null => Message.Of("report.row.not_delivered"),
        "" => Message.Of("report.row.not_set"),
        _ => Message.Verbatim(key),
    };
}
