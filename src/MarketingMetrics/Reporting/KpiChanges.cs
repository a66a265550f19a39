using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>Asks the insights about every KPI. Only a change beyond chance is split into its parts: noise has none.</summary>
internal sealed class KpiChanges(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results)
{
    private const int FewestDays = 14;

    public KpiChange Of(KpiResult result)
    {
        Comparison? comparison = result.Trend ?? (result.Judgement?.ReferencePeriod is not null ? result.Judgement : null);
        (ChangeDecomposition? split, ChangeDecomposition? bySegment) = comparison is not null && IsBeyondChance(comparison) && ReportQueries.Earlier(request, result.Kpi) is { } earlier ? Split(result.Kpi, earlier) : default;
        FactResult? days = result.Kpi.IsPrimary && ReportQueries.HasDays(result.Kpi) ? queries.Find(results, ReportQueries.Days(request, result.Kpi)) : null;
        var evidence = new InsightEvidence(result.Ref)
        {
            Decompositions = bySegment is null ? [] : [bySegment],
            DailyConversions = days is null ? null : Conversions(result.Kpi.Metric, days),
            Options = result.Kpi.Judging ?? request.Plan.Judging,
        };
        return new KpiChange(result, comparison)
        {
            Split = split,
            BySegment = bySegment,
            Statement = split?.ToStatement(MetricLabel.Of(result.Kpi)),
            Days = days is null ? null : Measured(result.Kpi.Metric, days),
            Caveats = CaveatRules.Run(InsightRules.All, evidence),
        };
    }

    // A neutral metric has no verdict; its test and its size tell alike.
    private static bool IsBeyondChance(Comparison comparison) => comparison.Verdict is Verdict.Better or Verdict.Worse
        || (comparison is { Verdict: null, AdjustedPValue: { } p, RelativeDifference: { } relative } && p <= comparison.Options.FalseDiscoveryRate && Math.Abs(relative) >= comparison.Options.Materiality);

    // The finest tree that the facts feed; else mix and levels, or what each value of the breakdown adds.
    private (ChangeDecomposition? Split, ChangeDecomposition? BySegment) Split(Kpi kpi, Period earlier)
    {
        FactResult before = queries.Find(results, ReportQueries.Cut(request, kpi, earlier)), after = queries.Find(results, ReportQueries.Cut(request, kpi, request.ReportedPeriod));
        ChangeDecomposition? plain = kpi.Metric.Formula switch
        {
            Quotient => Decomposition.ByMix(kpi.Metric, before, after),
            Total => Decomposition.ByContribution(kpi.Metric, before, after),
            _ => null,
        };
        // One value of the breakdown alone says nothing beyond the change itself.
        ChangeDecomposition? bySegment = plain is { IsDefined: true, Segments.Length: > 1 } ? plain : null;
        ChangeDecomposition[] byDrivers = [.. DriverTree.Of(kpi.Metric).SelectMany(tree => ByDrivers(tree, before, after))];
        return (byDrivers.FirstOrDefault(split => split.IsDefined) ?? bySegment ?? byDrivers.FirstOrDefault(), bySegment);
    }

    // A ratio within the values of the breakdown, so that their mix is a step of its own. Where a value came from zero that hides how drivers moved; then, and for a total, of the whole.
    private static IEnumerable<ChangeDecomposition> ByDrivers(DriverTree tree, FactResult before, FactResult after)
    {
        if (tree.Target.Formula is Quotient && Decomposition.ByDrivers(tree, before, after) is { IsDefined: true, UsesZeroConvention: false } within) yield return within;
        yield return Decomposition.ByDrivers(tree, before.RollUp([]), after.RollUp([]));
    }

    private MetricSeries? Conversions(Metric metric, FactResult days)
    {
        Metric? rate = metric.Formula.Measures.Contains(Measure.AdConversions) ? PaidMediaMetrics.ConversionRate
            : metric.Formula.Measures.Contains(Measure.KeyEvents) ? SiteMetrics.ConversionRatePerSession
            : null;
        return rate is not null && rate.Formula.Measures.All(days.Measures.Contains) ? Measured(rate, days)?.During(request.ReportedPeriod) : null;
    }

    // Asked first, because facts by month have no day at all.
    private static MetricSeries? Measured(Metric metric, FactResult days) =>
        days.Delivers(metric.Formula.Measures) && days.Count(day => metric.From(day.Totals).Value is not null) >= FewestDays ? MetricSeries.From(metric, days) : null;
}
