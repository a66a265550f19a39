using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>Tests of one Poisson count against an expected number: a target of leads, a rate times an exposure.</summary>
public static class CountTest
{
    /// <summary>
    /// The p value of the exact Poisson test. Two-sided, it sums the counts that are no more likely than the observed one, with a relative slack of 1e-7.
    /// </summary>
    /// <remarks>R's <c>poisson.test</c>.</remarks>
    /// <param name="count">The observed count, a whole number.</param>
    /// <param name="expected">The expected count under the null hypothesis: rate times exposure, 0 or above.</param>
    /// <param name="alternative">The departure that is looked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the count is fractional.</exception>
    public static double Exact(double count, double expected, Alternative alternative = Alternative.TwoSided)
    {
        Require.WholeCount(count);
        Require.Count(expected);
        switch (alternative)
        {
            case Alternative.Less:
                return CountProbability.PoissonAtMost(count, expected);
            case Alternative.Greater:
                return CountProbability.PoissonAtLeast(count, expected);
            case Alternative.TwoSided when expected == 0:
                return count == 0 ? 1 : 0;
            case Alternative.TwoSided:
                // Twice as far above the mean as the observed count lies below it is certainly less likely.
                double largest = Math.Ceiling(4 * expected) + 1000;
                return NoMoreLikely.PValue(count, expected, 0, Math.Max(largest, count),
                    x => CountProbability.LogPoisson(x, expected),
                    x => CountProbability.PoissonAtMost(x, expected),
                    x => CountProbability.PoissonAtLeast(x, expected));
            default:
                throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "The alternative must be TwoSided, Less or Greater.");
        }
    }

    /// <summary>
    /// The two-sided p value by doubling the smaller exact tail, at most 1: the test whose acceptance region is Garwood's interval.
    /// </summary>
    /// <remarks>R's exactci with <c>tsmethod = "central"</c>.</remarks>
    /// <param name="count">The observed count, a whole number.</param>
    /// <param name="expected">The expected count under the null hypothesis, 0 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the count is fractional.</exception>
    public static double ExactCentral(double count, double expected) =>
        Math.Min(2 * Math.Min(Exact(count, expected, Alternative.Less), Exact(count, expected, Alternative.Greater)), 1);

    /// <summary>
    /// The score test: z = (x - m) / sqrt m. Where m is 0 and the count is not, z is infinite and p is 0.
    /// </summary>
    /// <param name="count">The observed count; may be fractional.</param>
    /// <param name="expected">The expected count m under the null hypothesis, 0 or above.</param>
    /// <param name="alternative">The departure that is looked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static TestResult Score(double count, double expected, Alternative alternative = Alternative.TwoSided)
    {
        Require.Count(count);
        Require.Count(expected);
        return TestResult.FromVariance(count - expected, expected, alternative);
    }
}
