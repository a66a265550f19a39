using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// The ratio of two Poisson rates, (count1 / exposure1) / (count2 / exposure2), conditional on the sum of the counts. With the cost as exposure the
/// ratio of the costs per count is its inverse: CPA2 / CPA1.
/// </summary>
public static class RateRatio
{
    /// <summary>
    /// The exact conditional interval: Clopper and Pearson's limits of count1 among both counts, turned from p to p / (1 - p) times exposure2 / exposure1.
    /// Without a second count the upper end is infinite; without any count the interval is [0, infinity).
    /// </summary>
    /// <remarks>R's <c>poisson.test</c> for two samples.</remarks>
    /// <param name="count1">The first count; may be fractional, and the result is then <see cref="Interval.IsApproximate"/>.</param>
    /// <param name="exposure1">What the first count was gathered from: days, cost, impressions; 1e-30 to 1e30.</param>
    /// <param name="count2">The second count.</param>
    /// <param name="exposure2">The exposure of the second count, in the same unit.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Exact(double count1, double exposure1, double count2, double exposure2, Confidence confidence = default)
    {
        Check(count1, exposure1, count2, exposure2);
        double scale = exposure2 / exposure1, tail = confidence.Tail, lower = 0, upper = double.PositiveInfinity;
        if (count1 > 0 && confidence.HasLower)
        {
            (double x, double y) = BetaQuantile.Find(count1, count2 + 1, tail, upper: false);
            lower = x / y * scale;
        }
        if (count2 > 0 && confidence.HasUpper)
        {
            (double x, double y) = BetaQuantile.Find(count1 + 1, count2, tail, upper: true);
            upper = x / y * scale;
        }
        return Interval.Of(confidence, lower, upper, 0, double.PositiveInfinity) with { IsApproximate = !(Require.IsWhole(count1) && Require.IsWhole(count2)) };
    }

    /// <summary>
    /// The p value of the exact conditional test: an exact binomial test of count1 among both counts. Two-sided, it sums the outcomes no more likely than
    /// the observed one. Without any count it is 1.
    /// </summary>
    /// <remarks>R's <c>poisson.test</c> for two samples; exactci with <c>tsmethod = "minlike"</c>.</remarks>
    /// <param name="count1">The first count, a whole number.</param>
    /// <param name="exposure1">The exposure of the first count, 1e-30 to 1e30.</param>
    /// <param name="count2">The second count, a whole number.</param>
    /// <param name="exposure2">The exposure of the second count, in the same unit.</param>
    /// <param name="ratio">The ratio of the rates under the null hypothesis, 1e-30 to 1e30.</param>
    /// <param name="alternative">The departure that is looked for, of the first rate against the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or a count is fractional.</exception>
    public static double ExactTest(double count1, double exposure1, double count2, double exposure2,
        double ratio = 1, Alternative alternative = Alternative.TwoSided)
    {
        double odds = ExpectedOdds(count1, exposure1, count2, exposure2, ratio);
        Require.WholeCount(count1);
        Require.WholeCount(count2);
        return ProportionTest.Binomial(count1, count1 + count2, odds / (1 + odds), alternative);
    }

    /// <summary>
    /// The score test: z = (x1 - x2 d) / sqrt((x1 + x2) d) with d = ratio exposure1 / exposure2. Without any count z is 0.
    /// </summary>
    /// <remarks>K. Gu, H. K. T. Ng, M. L. Tang, W. R. Schucany, Biometrical Journal 50 (2008) 283-298.</remarks>
    /// <param name="count1">The first count; may be fractional.</param>
    /// <param name="exposure1">The exposure of the first count, 1e-30 to 1e30.</param>
    /// <param name="count2">The second count.</param>
    /// <param name="exposure2">The exposure of the second count, in the same unit.</param>
    /// <param name="ratio">The ratio of the rates under the null hypothesis, 1e-30 to 1e30.</param>
    /// <param name="alternative">The departure that is looked for, of the first rate against the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static TestResult Score(double count1, double exposure1, double count2, double exposure2,
        double ratio = 1, Alternative alternative = Alternative.TwoSided)
    {
        double d = ExpectedOdds(count1, exposure1, count2, exposure2, ratio);
        return TestResult.FromVariance(count1 - count2 * d, (count1 + count2) * d, alternative);
    }

    /// <summary>
    /// Wald's test: z = (x1 - x2 d) / sqrt(x1 + x2 d^2) with d = ratio exposure1 / exposure2. Without any count z is 0.
    /// </summary>
    /// <inheritdoc cref="Score"/>
    public static TestResult Wald(double count1, double exposure1, double count2, double exposure2,
        double ratio = 1, Alternative alternative = Alternative.TwoSided)
    {
        double d = ExpectedOdds(count1, exposure1, count2, exposure2, ratio);
        return TestResult.FromVariance(count1 - count2 * d, count1 + count2 * d * d, alternative);
    }

    /// <summary>
    /// Wald's test on the log: z = ln(x1 / (x2 d)) / sqrt(1/x1 + 1/x2) with d = ratio exposure1 / exposure2. Where a count is 0 the method knows nothing:
    /// z is 0 and p is 1 (1/2 one-sided); use <see cref="Score"/> or <see cref="ExactTest"/> there.
    /// </summary>
    /// <inheritdoc cref="Score"/>
    public static TestResult WaldLog(double count1, double exposure1, double count2, double exposure2,
        double ratio = 1, Alternative alternative = Alternative.TwoSided)
    {
        double d = ExpectedOdds(count1, exposure1, count2, exposure2, ratio);
        return count1 > 0 && count2 > 0
            ? TestResult.FromVariance(Math.Log(count1 / count2 / d), 1 / count1 + 1 / count2, alternative)
            : TestResult.FromZ(0, alternative);
    }

    /// <summary>
    /// The test on the variance-stabilising root: z = 2 (sqrt(x1 + 3/8) - sqrt((x2 + 3/8) d)) / sqrt(1 + d) with d = ratio exposure1 / exposure2.
    /// </summary>
    /// <inheritdoc cref="Score"/>
    public static TestResult SquareRoot(double count1, double exposure1, double count2, double exposure2,
        double ratio = 1, Alternative alternative = Alternative.TwoSided)
    {
        double d = ExpectedOdds(count1, exposure1, count2, exposure2, ratio);
        return TestResult.FromZ(2 * (Math.Sqrt(count1 + 0.375) - Math.Sqrt((count2 + 0.375) * d)) / Math.Sqrt(1 + d), alternative);
    }

    // Expected count1 per count2 under the null hypothesis.
    private static double ExpectedOdds(double count1, double exposure1, double count2, double exposure2, double ratio)
    {
        Check(count1, exposure1, count2, exposure2);
        Require.Exposure(ratio);
        return ratio * (exposure1 / exposure2);
    }

    private static void Check(double count1, double exposure1, double count2, double exposure2)
    {
        Require.Count(count1);
        Require.Exposure(exposure1);
        Require.Count(count2);
        Require.Exposure(exposure2);
    }
}
