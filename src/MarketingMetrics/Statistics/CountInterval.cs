using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// Intervals for the expected value of a Poisson count: leads per week, conversions where one click may bring several. For a rate,
/// divide by the exposure: <c>CountInterval.Garwood(15).DividedBy(400)</c>. <see cref="Garwood"/> is the library's default.
/// </summary>
/// <remarks>
/// Every method takes a fractional count and then marks the result <see cref="Interval.IsApproximate"/>, and throws
/// <see cref="ArgumentOutOfRangeException"/> unless 0 &lt;= count &lt;= 2^53. One-sided bounds put the whole error probability on their side; the
/// other end is 0 or infinity.
/// </remarks>
public static class CountInterval
{
    /// <summary>
    /// Garwood's exact interval: the means that neither one-sided Poisson test rejects at the error probability of its side. Guaranteed to cover at least at the level.
    /// </summary>
    /// <remarks>
    /// Lower end: the gamma(x) quantile with the error probability below it (0 for x = 0); upper end: gamma(x + 1) with it above. The same as chi-square
    /// quantiles of 2x and 2x + 2 degrees of freedom, halved. F. Garwood, Biometrika 28 (1936); R's <c>poisson.test</c>.
    /// </remarks>
    /// <param name="count">The observed count.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not from 0 to 2^53.</exception>
    public static Interval Garwood(double count, Confidence confidence = default)
    {
        Require.Count(count);
        double lower = count == 0 || !confidence.HasLower ? 0 : GammaQuantile.Find(count, confidence.Tail, upper: false);
        double upper = confidence.HasUpper ? GammaQuantile.Find(count + 1, confidence.Tail, upper: true) : 0;
        return Mean(count, confidence, lower, upper);
    }

    /// <summary>
    /// Byar's approximation to Garwood's interval: x (1 - 1/(9x) - z/(3 sqrt x))^3 below and the same form with a plus at x + 1 above.
    /// </summary>
    /// <remarks>N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (1987). The lower end is 0 for x = 0 and never negative.</remarks>
    /// <inheritdoc cref="Garwood"/>
    public static Interval Byar(double count, Confidence confidence = default)
    {
        Require.Count(count);
        return Mean(count, confidence, Cubed(count, -confidence.Z), Cubed(count + 1, confidence.Z));
    }

    /// <summary>
    /// Byar's form with x + 1/2 at both ends: narrower than Garwood, close to a mid-P interval.
    /// </summary>
    /// <remarks>K. J. Rothman, S. Greenland; the "byar" of R's DescTools::PoissonCI.</remarks>
    /// <inheritdoc cref="Garwood"/>
    public static Interval ByarHalf(double count, Confidence confidence = default)
    {
        Require.Count(count);
        return Mean(count, confidence, Cubed(count + 0.5, -confidence.Z), Cubed(count + 0.5, confidence.Z));
    }

    /// <summary>
    /// The score interval: the means m with |x - m| &lt;= z sqrt m, that is x + z^2/2 +/- z sqrt(x + z^2/4).
    /// </summary>
    /// <remarks>The "score" of R's DescTools::PoissonCI.</remarks>
    /// <inheritdoc cref="Garwood"/>
    public static Interval Score(double count, Confidence confidence = default)
    {
        Require.Count(count);
        double z = confidence.Z;
        double large = count + z * z / 2 + Math.Abs(z) * Math.Sqrt(count + z * z / 4);
        // The product of the two roots is x^2.
        double small = count == 0 ? 0 : count / large * count;
        return Mean(count, confidence, z >= 0 ? small : large, z >= 0 ? large : small);
    }

    /// <summary>
    /// The equal-tailed interval of the gamma(x + 1/2) posterior under Jeffreys' prior. By convention the lower end is 0 for x = 0.
    /// </summary>
    /// <remarks>The "Jeffreys" of R package ratesci.</remarks>
    /// <inheritdoc cref="Garwood"/>
    public static Interval Jeffreys(double count, Confidence confidence = default)
    {
        Require.Count(count);
        double lower = count == 0 || !confidence.HasLower ? 0 : GammaQuantile.Find(count + 0.5, confidence.Tail, upper: false);
        double upper = confidence.HasUpper ? GammaQuantile.Find(count + 0.5, confidence.Tail, upper: true) : 0;
        return Mean(count, confidence, lower, upper);
    }

    /// <summary>
    /// Wald's interval x +/- z sqrt x, for comparison with older reports only: it covers too rarely, may be negative and has no width at 0. Not clipped.
    /// </summary>
    /// <inheritdoc cref="Garwood"/>
    public static Interval Wald(double count, Confidence confidence = default)
    {
        Require.Count(count);
        double half = confidence.Z * Math.Sqrt(count);
        return Mean(count, confidence, count - half, count + half);
    }

    private static double Cubed(double x, double z)
    {
        if (x == 0) return 0;
        double root = Math.Max(1 - 1 / (9 * x) + z / (3 * Math.Sqrt(x)), 0);
        return x * root * root * root;
    }

    private static Interval Mean(double count, Confidence confidence, double lower, double upper) =>
        Interval.Of(confidence, lower, upper, 0, double.PositiveInfinity) with { IsApproximate = !Require.IsWhole(count) };
}
