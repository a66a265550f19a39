namespace MarketingMetrics.Statistics;

/// <summary>A ratio of two sums that both vary by chance, with its interval.</summary>
/// <param name="Ratio">Sum of the numerators divided by the sum of the denominators.</param>
/// <param name="StandardError">The delta method's standard error of the ratio, whatever method gave the interval.</param>
/// <param name="Interval">The interval of the ratio.</param>
public readonly record struct RatioEstimate(double Ratio, double StandardError, Interval Interval)
{
    /// <summary>
    /// Fieller's g = t^2 var(mean denominator) / (mean denominator)^2: below 1 the denominator is distinguishable from 0 at this
    /// level; well below 0.1 delta and Fieller agree.
    /// </summary>
    public double Instability { get; init; }

    /// <summary>
    /// Whether the denominator is so uncertain that the data bound the ratio on no side; the interval then runs from negative to positive infinity.
    /// </summary>
    public bool IsUnbounded { get; init; }
}
