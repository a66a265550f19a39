using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPI02: a KPI has a benchmark that can give a verdict: in the metric's unit, with a way that is better.</summary>
internal sealed class StatedBenchmark() : KpiRule("KPI02", CaveatSeverity.Critical)
{
    protected override IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place)
    {
        if (Flaw(kpi) is not { } flaw) yield break;
        yield return Finding(kpi, kpi.Benchmark is null ? place : place + ".benchmark", MessageArgument.OfKey("reason", $"planning.benchmark.{flaw}")) with
        {
            // A supporting KPI may be read without a verdict of its own.
            Severity = kpi.Benchmark is null && !kpi.IsPrimary ? CaveatSeverity.Info : CaveatSeverity.Critical,
        };
    }

    private static string? Flaw(Kpi kpi)
    {
        var target = kpi.Benchmark as Target;
        bool hasDirection = kpi.Metric.Direction != MetricDirection.Neutral || target is { IsBand: true } || target?.Direction is MetricDirection.HigherIsBetter or MetricDirection.LowerIsBetter;
        return kpi.Benchmark is null ? "none"
            : !hasDirection ? "no_direction"
            : target is null ? null
            : target.Currency is not null && kpi.Metric.Unit != MetricUnit.Money ? "currency"
            : kpi.Metric is { Unit: MetricUnit.Percent, Uncertainty: Uncertainty.Binomial } && target.Lower > 1m ? "share"
            : null;
    }
}
