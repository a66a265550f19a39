using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A ratio KPI by the values of the breakdown, each held against the KPI's target.</summary>
internal static class BarsOfKpi
{
    /// <returns>The block; null where the KPI has no target or fewer than two values have facts.</returns>
    public static BarsBlock? Of(ReportRequest request, Kpi kpi, FactResult groups, ScorecardBlock scorecard, FigureMaker figures)
    {
        if (kpi.Metric.Formula is not Quotient || kpi.Benchmark is not { IsTarget: true } target || scorecard.Rows.First(row => row.Kpi == kpi.Id).Judgement is not { } judgement) return null;
        // Sorted by what the denominator or the cost weighs, which is never the ratio itself; missing last.
        var bars = groups
            .Select(group => (Key: group[request.Breakdown], Value: kpi.Metric.From(group.Totals), group.Totals))
            .Where(each => each.Value.State != ValueState.Missing)
            .OrderByDescending(each => each.Value.Numerator is not null)
            .ThenByDescending(each => each.Value.Numerator)
            .ToArray();
        if (bars.Length < 2) return null;
        return new BarsBlock
        {
            Title = Message.Of("report.bars_title", MessageArgument.OfMessage("kpi", kpi.Label), Breakdowns.Dimension(request)),
            Subtitle = judgement.Benchmark,
            Unit = kpi.Metric.Unit,
            Bars =
            [
                .. bars.Select(each => new Bar
                {
                    Label = Breakdowns.LabelOf(each.Key),
                    Value = figures.Make($"{Scorecard.IdOf(kpi)}.{request.Breakdown}.{each.Key ?? "(none)"}", kpi.Label, each.Value, request.ReportedPeriod, $"{request.Breakdown} = {each.Key}", each.Totals),
                    Benchmark = judgement.Reference with { Id = $"{Scorecard.IdOf(kpi)}.{request.Breakdown}.{each.Key ?? "(none)"}.benchmark" },
                    Verdict = each.Value.Against(target, kpi.Judging ?? request.Plan.Judging).Verdict,
                }),
            ],
        };
    }
}
