using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>One factor of a driver tree.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="IsDivisor">Whether it divides: a higher conversion rate lowers the cost per acquisition.</param>
public sealed record Driver(Metric Metric, bool IsDivisor)
{
    /// <summary>A driver that multiplies.</summary>
    public static Driver Times(Metric metric) => new(metric ?? throw new ArgumentNullException(nameof(metric)), false);

    /// <summary>A driver that divides.</summary>
    public static Driver Over(Metric metric) => new(metric ?? throw new ArgumentNullException(nameof(metric)), true);

    /// <summary>Reads as <c>* cpm</c> or <c>/ ctr</c>.</summary>
    public override string ToString() => (IsDivisor ? "/ " : "* ") + Metric.Key;
}
