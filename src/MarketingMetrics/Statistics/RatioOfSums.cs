using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// Intervals for a ratio of two sums that move together, from one pair of sums per day (or another unit drawn independently): cost per click, cost per
/// mille, return on daily spend. The estimate is the ratio of the sums, never the mean of the daily ratios.
/// </summary>
/// <remarks>
/// Needs at least two days and denominators with a positive sum. Days that depend on one another (a strong weekly pattern) make every one of these intervals too narrow: sum by week first.
/// </remarks>
public static class RatioOfSums
{
    /// <summary>Largest number of bootstrap replicates that is accepted.</summary>
    private const int MostReplicates = 10_000_000;

    /// <summary>
    /// The delta method: R +/- t se with se^2 = sum (y - R x)^2 / (n (n - 1)) / mean(x)^2 and Student's t with n - 1 degrees of freedom.
    /// </summary>
    /// <param name="numerators">The numerator of each day.</param>
    /// <param name="denominators">The denominator of each day, in the same order.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Fewer than two days, lengths that differ, a value that is not finite, or denominators that do not sum to more than 0.
    /// </exception>
    public static RatioEstimate Delta(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, Confidence confidence = default)
    {
        var moments = new PairedMoments(numerators, denominators);
        double half = moments.Quantile(confidence) * moments.StandardError;
        return Estimate(moments, confidence, moments.Ratio - half, moments.Ratio + half);
    }

    /// <summary>
    /// Fieller's interval: the ratios r that a t test of mean(y - r x) = 0 does not reject; exact for normal daily sums. Where the denominator cannot be told from
    /// 0 (<see cref="RatioEstimate.Instability"/> 1 or more) the set has no two ends and the result is <see cref="RatioEstimate.IsUnbounded"/>.
    /// </summary>
    /// <remarks>E. C. Fieller, Journal of the Royal Statistical Society B 16 (1954) 175-185.</remarks>
    /// <inheritdoc cref="Delta"/>
    public static RatioEstimate Fieller(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, Confidence confidence = default)
    {
        var moments = new PairedMoments(numerators, denominators);
        double t = moments.Quantile(confidence), g = moments.Instability(confidence);
        if (g >= 1) return Estimate(moments, confidence, double.NegativeInfinity, double.PositiveInfinity) with { IsUnbounded = true };

        // With d = r - R: (1 - g) d^2 + 2 t^2 c d - t^2 v = 0, where v and c are the residuals' variance and covariance with x.
        double centre = -t * t * moments.ResidualCovariance;
        double half = t * Math.Sqrt(t * t * moments.ResidualCovariance * moments.ResidualCovariance + (1 - g) * moments.ResidualVariance);
        double lower = moments.Ratio + (centre - half) / (1 - g), upper = moments.Ratio + (centre + half) / (1 - g);
        return Estimate(moments, confidence, lower, upper);
    }

    /// <summary>
    /// The percentile bootstrap by day: the days are drawn anew with replacement and the ratio of the sums is taken each time; the ends are order statistics of
    /// the replicates. The same seed gives the same interval on every machine and runtime.
    /// </summary>
    /// <remarks>
    /// Randomness: SplitMix64 (Steele, Lea, Flood 2014). A replicate with no denominator at all is drawn again. The end with error probability p is the
    /// floor(p (B + 1))-th replicate from outside, at least the first.
    /// </remarks>
    /// <param name="numerators">The numerator of each day.</param>
    /// <param name="denominators">The denominator of each day, in the same order, none negative.</param>
    /// <param name="seed">The seed of the random days.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <param name="replicates">The number of replicates B, 100 to 10,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Fewer than two days, lengths that differ, a value that is not finite, a negative denominator, denominators that do not sum to more than 0, or a number of replicates out of range.
    /// </exception>
    public static RatioEstimate Bootstrap(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, ulong seed,
        Confidence confidence = default, int replicates = 2000)
    {
        if (replicates is < 100 or > MostReplicates)
            throw new ArgumentOutOfRangeException(nameof(replicates), replicates, "replicates must be from 100 to 10,000,000.");
        foreach (double denominator in denominators) Require.NotNegative(denominator);
        var moments = new PairedMoments(numerators, denominators);

        var random = new SplitMix64(seed);
        var ratios = new double[replicates];
        for (int i = 0; i < replicates;)
        {
            double numerator = 0, denominator = 0;
            for (int day = 0; day < numerators.Length; day++)
            {
                int drawn = random.Below(numerators.Length);
                numerator += numerators[drawn];
                denominator += denominators[drawn];
            }
            if (denominator > 0) ratios[i++] = numerator / denominator;
        }
        Array.Sort(ratios);
        int outside = Math.Clamp((int)Math.Floor(confidence.Tail * (replicates + 1.0)), 1, replicates);
        return Estimate(moments, confidence, ratios[outside - 1], ratios[^outside]);
    }

    private static RatioEstimate Estimate(in PairedMoments moments, Confidence confidence, double lower, double upper)
    {
        Interval interval = Interval.Of(confidence, lower, upper, double.NegativeInfinity, double.PositiveInfinity);
        return new RatioEstimate(moments.Ratio, moments.StandardError, interval) { Instability = moments.Instability(confidence) };
    }
}
