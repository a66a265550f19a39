namespace MarketingMetrics.Statistics;

/// <summary>
/// How much more daily counts vary than a Poisson count would, and what that does to an interval. Daily conversions of a campaign usually vary more: weekdays, budgets, offers.
/// </summary>
public static class OverDispersion
{
    /// <summary>Up to this factor the spread is taken as chance and intervals stay as they are.</summary>
    public const double Threshold = 1.5;

    /// <summary>
    /// phi = sum((x - mean)^2 / mean) / (n - 1): about 1 for Poisson counts, larger for over-dispersed ones. Counts that are all 0 give 1.
    /// </summary>
    /// <param name="counts">The counts of n equally long periods, at least two.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two counts, or one that is not from 0 to 2^53.</exception>
    public static double Factor(ReadOnlySpan<double> counts)
    {
        if (counts.Length < 2) throw new ArgumentOutOfRangeException(nameof(counts), counts.Length, "counts must hold at least two periods; one has no spread.");
        double sum = 0, squares = 0;
        foreach (double count in counts)
        {
            Require.Count(count);
            sum += count;
        }
        if (sum == 0) return 1;
        double mean = sum / counts.Length;
        foreach (double count in counts) squares += (count - mean) * (count - mean);
        return squares / mean / (counts.Length - 1.0);
    }

    /// <summary>
    /// The interval with each end sqrt(phi) times as far from the estimate, when phi exceeds <see cref="Threshold"/>; infinite ends stay.
    /// </summary>
    /// <param name="interval">An interval that assumed Poisson counts.</param>
    /// <param name="estimate">The estimate it belongs to, in the same unit.</param>
    /// <param name="factor">The factor phi of <see cref="Factor"/>, 0 or above.</param>
    /// <param name="smallest">The smallest possible value of the figure, at which the lower end stops.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not in the interval, or the factor is negative or not finite.</exception>
    public static Interval Widen(Interval interval, double estimate, double factor, double smallest = 0)
    {
        Require.NotNegative(factor);
        Require.Finite(estimate);
        if (!interval.Contains(estimate))
            throw new ArgumentOutOfRangeException(nameof(estimate), estimate, $"The estimate must lie in the interval {interval}.");
        if (factor <= Threshold) return interval;
        double root = Math.Sqrt(factor);
        return interval with
        {
            Lower = interval.Kind == IntervalKind.UpperBound ? interval.Lower : Math.Max(estimate - (estimate - interval.Lower) * root, smallest),
            Upper = interval.Kind == IntervalKind.LowerBound ? interval.Upper : estimate + (interval.Upper - estimate) * root,
        };
    }
}
