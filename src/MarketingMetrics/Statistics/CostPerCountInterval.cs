namespace MarketingMetrics.Statistics;

/// <summary>
/// The interval for a cost per count (cost per acquisition, per lead) when the cost is fixed and known and the count is Poisson: the cost divided by
/// the ends of <see cref="CountInterval.Garwood"/>.
/// </summary>
public static class CostPerCountInterval
{
    /// <summary>
    /// [cost / upper, cost / lower] of the count's exact interval. Without a single count the figure has no estimate, but it
    /// has an interval: [cost / upper, infinity).
    /// </summary>
    /// <remarks>
    /// Not for cost per click or per mille, where the cost moves with the count: use a ratio of daily sums. A lower bound on the
    /// cost per count is an upper bound on the count; the kind of the result is the kind that was asked.
    /// </remarks>
    /// <param name="cost">The cost, in any currency; the ends are in the same one.</param>
    /// <param name="count">The observed count; may be fractional, and the result is then <see cref="Interval.IsApproximate"/>.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is not finite or below 0, or the count is not from 0 to 2^53.</exception>
    public static Interval Garwood(double cost, double count, Confidence confidence = default)
    {
        Require.NotNegative(cost);
        IntervalKind flipped = confidence.Kind switch
        {
            IntervalKind.LowerBound => IntervalKind.UpperBound,
            IntervalKind.UpperBound => IntervalKind.LowerBound,
            _ => IntervalKind.TwoSided,
        };
        Interval counts = CountInterval.Garwood(count, confidence.As(flipped));
        double lower = confidence.HasLower ? cost / counts.Upper : 0;
        double upper = confidence.HasUpper && counts.Lower > 0 ? cost / counts.Lower : double.PositiveInfinity;
        return new Interval(lower, upper, confidence) { IsApproximate = counts.IsApproximate };
    }
}
