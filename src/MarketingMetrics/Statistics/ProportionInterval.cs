using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// Intervals for a proportion x / n where each of n units counts at most once: click-through rate, conversion rate
/// with one conversion per click, bounce rate, open rate. <see cref="Wilson"/> is the library's default.
/// </summary>
/// <remarks>
/// Every method takes a fractional x (credited in parts) and then marks the result <see cref="Interval.IsApproximate"/>, and throws
/// <see cref="ArgumentOutOfRangeException"/> unless 0 &lt;= x &lt;= n, 0 &lt; n &lt;= 2^53. One-sided bounds put the whole error
/// probability on their side; the other end is 0 or 1. Bounds at the ends of the range are exact: x = 0 gives a lower end of 0, x = n an upper end of 1.
/// </remarks>
public static class ProportionInterval
{
    /// <summary>
    /// Wilson's score interval without continuity correction: the p with |x/n - p| &lt;= z sqrt(p (1 - p) / n). Never leaves [0, 1].
    /// Average coverage close to the level; single values of p may fall somewhat below it.
    /// </summary>
    /// <remarks>E. B. Wilson, JASA 22 (1927); method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.</remarks>
    /// <param name="successes">Units that counted, x.</param>
    /// <param name="trials">Units, n.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Wilson(double successes, double trials, Confidence confidence = default)
    {
        Require.Proportion(successes, trials);
        double z = confidence.Z, square = z * z;
        double discriminant = Math.Abs(z) * Math.Sqrt(square + 4 * successes * ((trials - successes) / trials));
        double sum = 2 * successes + square + discriminant;
        // The two roots of one quadratic; the small one from their product, which keeps its digits.
        double large = successes == trials ? 1 : sum == 0 ? 0 : Math.Min(sum / (2 * (trials + square)), 1);
        double small = sum == 0 ? 0 : Math.Min(2 * successes / sum * (successes / trials), large);
        return Proportion(successes, confidence, z >= 0 ? small : large, z >= 0 ? large : small);
    }

    /// <summary>
    /// Wilson's score interval with a continuity correction of 1 / (2n): wider, close to Clopper-Pearson.
    /// </summary>
    /// <remarks>Method 4 of Newcombe (1998); R's <c>prop.test</c> with its correction of one half.</remarks>
    /// <inheritdoc cref="Wilson"/>
    public static Interval WilsonWithContinuity(double successes, double trials, Confidence confidence = default)
    {
        Require.Proportion(successes, trials);
        double z = confidence.Z, square = z * z, p = successes / trials, failures = trials - successes;
        double scale = 2 * (trials + square);
        double lowerRoot = Math.Max(square - 2 - 1 / trials + 4 * p * (failures + 1), 0);
        double upperRoot = Math.Max(square + 2 - 1 / trials + 4 * p * (failures - 1), 0);
        double lower = successes == 0 ? 0 : Math.Max((2 * successes + square - 1 - z * Math.Sqrt(lowerRoot)) / scale, 0);
        double upper = failures == 0 ? 1 : Math.Min((2 * successes + square + 1 + z * Math.Sqrt(upperRoot)) / scale, 1);
        return Proportion(successes, confidence, lower, upper);
    }

    /// <summary>
    /// Clopper and Pearson's exact interval: the p that neither one-sided binomial test rejects at the error probability of its side. Guaranteed to
    /// cover at least at the level; wider than Wilson.
    /// </summary>
    /// <remarks>
    /// Lower end: the beta(x, n - x + 1) quantile with the error probability below it; upper end: beta(x + 1, n - x) with it above.
    /// C. J. Clopper, E. S. Pearson, Biometrika 26 (1934); R's <c>binom.test</c>.
    /// </remarks>
    /// <inheritdoc cref="Wilson"/>
    public static Interval ClopperPearson(double successes, double trials, Confidence confidence = default)
    {
        Require.Proportion(successes, trials);
        double failures = trials - successes, tail = confidence.Tail;
        double lower = successes == 0 || !confidence.HasLower ? 0 : BetaQuantile.Find(successes, failures + 1, tail, upper: false).X;
        double upper = failures == 0 || !confidence.HasUpper ? 1 : BetaQuantile.Find(successes + 1, failures, tail, upper: true).X;
        return Proportion(successes, confidence, lower, upper);
    }

    /// <summary>
    /// The equal-tailed interval of the beta(x + 1/2, n - x + 1/2) posterior under Jeffreys' prior. By convention the lower end is 0 for x = 0 and the
    /// upper end 1 for x = n.
    /// </summary>
    /// <remarks>L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 16 (2001) 101-133.</remarks>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Jeffreys(double successes, double trials, Confidence confidence = default)
    {
        Require.Proportion(successes, trials);
        double failures = trials - successes, tail = confidence.Tail, a = successes + 0.5, b = failures + 0.5;
        double lower = successes == 0 || !confidence.HasLower ? 0 : BetaQuantile.Find(a, b, tail, upper: false).X;
        double upper = failures == 0 || !confidence.HasUpper ? 1 : BetaQuantile.Find(a, b, tail, upper: true).X;
        return Proportion(successes, confidence, lower, upper);
    }

    /// <summary>
    /// Agresti and Coull's interval: Wald's around Wilson's centre, p = (x + z^2/2) / (n + z^2). Not clipped: near 0 and n it leaves [0, 1], as published.
    /// </summary>
    /// <remarks>A. Agresti, B. A. Coull, The American Statistician 52 (1998) 119-126; R package binom.</remarks>
    /// <inheritdoc cref="Wilson"/>
    public static Interval AgrestiCoull(double successes, double trials, Confidence confidence = default)
    {
        Require.Proportion(successes, trials);
        double z = confidence.Z, n = trials + z * z, centre = (successes + z * z / 2) / n;
        double half = z * Math.Sqrt(Math.Max(centre * (1 - centre), 0) / n);
        return Proportion(successes, confidence, centre - half, centre + half);
    }

    /// <summary>
    /// Wald's interval x/n +/- z sqrt(p (1 - p) / n), for comparison with older reports only: it covers too rarely, leaves [0, 1] and has no width at
    /// x = 0 and x = n. Not clipped.
    /// </summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Wald(double successes, double trials, Confidence confidence = default)
    {
        Require.Proportion(successes, trials);
        double p = successes / trials, half = confidence.Z * Math.Sqrt(p * ((trials - successes) / trials) / trials);
        return Proportion(successes, confidence, p - half, p + half);
    }

    private static Interval Proportion(double successes, Confidence confidence, double lower, double upper) =>
        Interval.Of(confidence, lower, upper, 0, 1) with { IsApproximate = !Require.IsWhole(successes) };
}
