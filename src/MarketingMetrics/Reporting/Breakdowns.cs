using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>The metrics of an activity by the values of a dimension.</summary>
internal static class Breakdowns
{
    /// <returns>The block; null where no fact feeds it.</returns>
    public static BreakdownBlock? Of(ReportRequest request, ActivityArea area, FactResult groups, Totals whole, FigureMaker figures)
    {
        string prefix = $"{JsonCode.Of(area)}.{request.Breakdown}";
        Period period = request.ReportedPeriod;
        Metric[] metrics = [.. AreaMetrics.Of(area, request.Plan).Where(metric => HasRows(metric, whole))];
        if (metrics.Length == 0) return null;
        Message[] names = [.. metrics.Select(MetricLabel.Short)];
        BreakdownRow[] rows =
        [
            // The heaviest first, by the first column that the row has.
            .. groups.Where(group => metrics.Any(metric => HasRows(metric, group.Totals)))
                .OrderByDescending(group => metrics[0].From(group.Totals).Value is not null).ThenByDescending(group => metrics[0].From(group.Totals).Value)
                .Select(group => Row(group[request.Breakdown], LabelOf(group[request.Breakdown]), group.Totals, $"{prefix}.{group[request.Breakdown] ?? "(none)"}")),
        ];
        bool isPartial = metrics.Where((metric, column) => metric.Formula is Total or Quotient).Any(metric => groups.Any(group => HasRows(metrics, group.Totals) && !HasRows(metric, group.Totals)));
        return new BreakdownBlock
        {
            Title = Message.Of("report.by_dimension", Dimension(request)),
            Dimension = request.Breakdown.Key,
            Form = PageLayout.For(request.Plan.Audience).BreakdownForm,
            Columns = [.. metrics.Select((metric, column) => new BreakdownColumn(metric.Key, names[column], metric.Unit))],
            // A single row of what names no value is the total once more.
            Rows = rows is [{ Key: null }] ? [] : [.. rows],
            Total = Row(null, Message.Of(isPartial ? "report.total_measured" : "report.total"), whole, $"{prefix}.total"),
            Note = isPartial ? Message.Of("report.total_note") : null,
        };

        BreakdownRow Row(string? key, Message label, Totals totals, string id) => new()
        {
            Key = key,
            Label = label,
            Cells =
            [
                .. metrics.Select((metric, column) => figures.MakeBare($"{id}.{metric.Key}", names[column], key is null ? names[column] : NameOf(names[column], label),
                    metric.From(totals), request.Plan.Judging, period, key is null ? null : $"{request.Breakdown} = {key}", totals)),
            ],
        };
    }

    internal static MessageArgument Dimension(ReportRequest request) => Name(request.Breakdown);

    internal static MessageArgument Name(Facts.Dimension dimension) => IsKnown(dimension)
        ? MessageArgument.OfKey("dimension", $"report.dimensions.{dimension}")
        : MessageArgument.OfText("dimension", dimension.Key.Replace('_', ' '));

    private static bool HasRows(Metric[] metrics, Totals totals) => Array.Exists(metrics, metric => HasRows(metric, totals));

    private static bool HasRows(Metric metric, Totals totals) => metric.Formula.Measures.All(measure => totals.RowsOf(measure) > 0);

    private static bool IsKnown(Facts.Dimension dimension) => ReportLanguage.English.Knows($"report.dimensions.{dimension.Key}");

    /// <summary>A figure of one value of the breakdown: <c>CPA (Paid Social)</c>.</summary>
    internal static Message NameOf(Message figure, Message value) => Message.Of("report.of_value", MessageArgument.OfMessage("figure", figure), MessageArgument.OfMessage("value", value));

    internal static Message LabelOf(string? key) => key switch
    {
        null => Message.Of("report.row.not_delivered"),
        "" => Message.Of("report.row.not_set"),
        _ => Message.Verbatim(key),
    };
}
