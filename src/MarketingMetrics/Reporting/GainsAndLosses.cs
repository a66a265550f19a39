using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>
/// Gains and losses among the KPIs: what is Better or Worse than the comparison period, or than the benchmark where there is none.
/// Undecided differences never enter, because noise is no gain.
/// </summary>
internal static class GainsAndLosses
{
    public static GainsLossesBlock Of(IReadOnlyList<KpiResult> results, ScorecardBlock scorecard)
    {
        var findings = new List<Finding>();
        foreach (ScorecardRow row in scorecard.Rows)
        {
            KpiResult result = results.First(each => each.Kpi.Id == row.Kpi);
            bool isTrend = result.Trend is not null;
            if ((result.Trend ?? result.Judgement) is not { Verdict: Verdict.Better or Verdict.Worse } comparison) continue;
            findings.Add(Finding(row, (isTrend ? row.Trend : row.Judgement)!, comparison));
        }

        return new GainsLossesBlock
        {
            Gains = [.. Ranked(findings, Verdict.Better)],
            Losses = [.. Ranked(findings, Verdict.Worse)],
        };
    }

    // Money first, because money can be compared with money; then by how large the change is.
    private static IEnumerable<Finding> Ranked(List<Finding> findings, Verdict verdict) => findings
        .Where(finding => finding.Verdict == verdict)
        .OrderByDescending(finding => finding.Impact?.Unit == MetricUnit.Money)
        .ThenByDescending(finding => Math.Abs(finding.Impact?.Value ?? 0m));

    private static Finding Finding(ScorecardRow row, FigureComparison shown, Comparison comparison) => new()
    {
        Verdict = comparison.Verdict!.Value,
        Impact = Impact(row, comparison),
        Text = Text(row, shown, comparison),
        Evidence = Evidence(row.Actual, shown),
        Kpi = row.Kpi,
        Caveats = row.Actual.Caveats,
    };

    // Totals of unlike periods were compared per day, so the sentence gives both per day: a month beside a day would mislead.
    private static Message Text(ScorecardRow row, FigureComparison shown, Comparison comparison)
    {
        MessageArgument kpi = Naming("kpi", row.Actual.Label), value = MessageArgument.OfMessage("value", row.Actual.Text), reference = MessageArgument.OfMessage("reference", shown.Reference.Text);
        if (shown.BenchmarkKind != "previous_period") return Message.Of("report.finding.benchmark", kpi, value, MessageArgument.OfMessage("benchmark", shown.Benchmark));
        return comparison is { IsPerDay: true, Actual: { Metric: { } metric, Value: { } daily } }
            ? Message.Of("report.finding.period_per_day", kpi, value, Quantity.Argument("daily", metric, daily, comparison.Actual.Currency), reference)
            : Message.Of("report.finding.period", kpi, value, reference);
    }

    internal static MessageArgument Naming(string name, Message label) => MessageArgument.OfMessage(name, label);

    private static Message Evidence(Figure actual, FigureComparison shown)
    {
        MessageArgument reason = MessageArgument.OfMessage("reason", shown.ReasonText);
        MessageArgument gap = MessageArgument.OfMessage("gap", shown.GapText ?? shown.VerdictText);
        return actual.IntervalText is { } interval
            ? Message.Of("report.finding.evidence_interval", gap, MessageArgument.OfMessage("interval", interval), MessageArgument.OfPercent("level", actual.Interval!.Level, 0), reason)
            : Message.Of("report.finding.evidence", gap, reason);
    }

    // What the numerator is above or below what the reference would have brought with the same denominator.
    private static Figure? Impact(ScorecardRow row, Comparison comparison)
    {
        if (comparison.Actual is not { Metric: { } metric, Numerator: { } top } || comparison.Reference.Value is not { } reference) return null;
        decimal days = comparison.IsPerDay ? row.Actual.Period?.Days ?? 1 : 1m;
        decimal gap = comparison.Actual.Denominator is { } bottom && !comparison.IsPerDay ? top - (reference * bottom) : (comparison.Difference ?? 0m) * days;
        bool isMoney = metric.Formula switch
        {
            Quotient quotient => quotient.Numerator.Unit == MeasureUnit.Money,
            Total total => total.Sum.Unit == MeasureUnit.Money,
            _ => metric.Unit == MetricUnit.Money,
        };
        bool isGain = comparison.Verdict == Verdict.Better;
        return new Figure
        {
            Id = $"{row.Actual.Id}.impact",
            Label = Message.Of("report.impact", Naming("kpi", row.Actual.Label)),
            State = FigureState.Defined,
            Value = isGain ? Math.Abs(gap) : -Math.Abs(gap),
            Unit = isMoney ? MetricUnit.Money : MetricUnit.Number,
            Decimals = 0,
            Currency = isMoney ? row.Actual.Currency : null,
            IsSigned = true,
            Period = row.Actual.Period,
            Scope = row.Actual.Scope,
            Sources = row.Actual.Sources,
            Caveats = row.Actual.Caveats,
        };
    }
}
