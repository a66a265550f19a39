using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// The one rule behind every verdict: sample, significance, materiality, in this order. Works in the metric's unit against a constant,
/// and on relative differences (margin around zero) between two periods.
/// </summary>
internal static class Decision
{
    /// <param name="value">The point value; null where only bounds are known.</param>
    /// <param name="low">Lower end of what the value can be; null is open.</param>
    /// <param name="high">Upper end; null is open.</param>
    /// <param name="isTested">Whether the ends come from a sampling model or a bound; otherwise materiality alone decides.</param>
    /// <param name="hasEnoughEvents">Whether each side has the events a verdict needs.</param>
    /// <param name="margin">What counts as equal.</param>
    /// <param name="direction">Which side is better; neutral with a band makes both sides worse.</param>
    /// <param name="isBand">Whether the margin is the band of a target.</param>
    public static (Verdict?, VerdictReason) Of(decimal? value, decimal? low, decimal? high, bool isTested, bool hasEnoughEvents, Margin margin, MetricDirection direction, bool isBand)
    {
        if (direction == MetricDirection.Neutral && !isBand) return (null, VerdictReason.Neutral);
        if (!isTested)
        {
            if (value is not { } point) return (Verdict.Inconclusive, VerdictReason.NoValue);
            return point > margin.High ? (Above(direction), VerdictReason.NotTested)
                : point < margin.Low ? (Below(direction), VerdictReason.NotTested)
                : (Verdict.OnPar, VerdictReason.NotTested);
        }

        // An interval wholly beyond the margin decides even with few events: exact intervals are as wide as few events make them.
        VerdictReason certain = value is null ? VerdictReason.BoundDecides : VerdictReason.Significant;
        if (low > margin.High) return (Above(direction), certain);
        if (high < margin.Low) return (Below(direction), certain);
        if (low >= margin.Low && high <= margin.High)
            return (Verdict.OnPar, isBand ? VerdictReason.InsideBand : low > margin.HighEdge || high < margin.LowEdge ? VerdictReason.Immaterial : VerdictReason.Equivalent);
        if (value is not { } known) return (Verdict.Inconclusive, VerdictReason.WithinChance);
        if (!hasEnoughEvents) return (Verdict.Inconclusive, VerdictReason.TooFewEvents);
        // Equality is shown by an interval inside the margin, never assumed because a real difference looks small.
        if (low > margin.HighEdge) return known > margin.High ? (Above(direction), VerdictReason.Significant) : (Verdict.Inconclusive, VerdictReason.MaterialityOpen);
        if (high < margin.LowEdge) return known < margin.Low ? (Below(direction), VerdictReason.Significant) : (Verdict.Inconclusive, VerdictReason.MaterialityOpen);
        return (Verdict.Inconclusive, VerdictReason.WithinChance);
    }

    private static Verdict Above(MetricDirection direction) => direction == MetricDirection.HigherIsBetter ? Verdict.Better : Verdict.Worse;

    private static Verdict Below(MetricDirection direction) => direction == MetricDirection.LowerIsBetter ? Verdict.Better : Verdict.Worse;
}
