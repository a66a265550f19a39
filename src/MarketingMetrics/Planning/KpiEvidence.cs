using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>Everything a rule may look at to judge a KPI.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Kpi">The KPI.</param>
/// <param name="Ref">What the figure is called in caveats.</param>
/// <param name="Figure">Value, totals, and what each side covers.</param>
/// <param name="Options">How it is judged.</param>
public sealed record KpiEvidence(MeasurementPlan Plan, Kpi Kpi, FigureRef Ref, MetricFigure Figure, JudgingOptions Options)
{
    /// <summary>
    /// What every source claims and what was really booked in the period, by source and channel, whatever the KPI's scope; null where no KPI of the plan
    /// rests on claims.
    /// </summary>
    public FactResult? BySource { get; init; }
}
