using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>One bucket of a series.</summary>
/// <param name="Period">The day, week or month.</param>
/// <param name="Value">Its value; missing where it was not measured, undefined where nothing can be divided.</param>
public readonly record struct SeriesPoint(Period Period, MetricValue Value)
{
    /// <summary>Reads as <c>2026-10-05: CPA 25.00 EUR</c>.</summary>
    public override string ToString() => $"{Period}: {Value}";
}
