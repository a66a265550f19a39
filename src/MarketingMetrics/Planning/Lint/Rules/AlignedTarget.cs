using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPI06: a target wants the metric to go the way that is better.</summary>
internal sealed class AlignedTarget() : KpiRule("KPI06", CaveatSeverity.Critical)
{
    protected override IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place)
    {
        if (kpi.Benchmark is Target { Direction: { } wanted and not MetricDirection.Neutral } && kpi.Metric.Direction != MetricDirection.Neutral && wanted != kpi.Metric.Direction)
            yield return Finding(kpi, place + ".benchmark.direction", MessageArgument.OfKey("better", wanted == MetricDirection.LowerIsBetter ? "planning.lint.higher" : "planning.lint.lower"));
    }
}
