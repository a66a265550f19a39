using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>Tests of one proportion x / n against a fixed value: a target, a promise, a cited rate.</summary>
public static class ProportionTest
{
    /// <summary>
    /// The score test: z = (x/n - p0) / sqrt(p0 (1 - p0) / n), without continuity correction. Its acceptance region is Wilson's interval. Where p0
    /// is 0 or 1 and the data disagree, z is infinite and p is 0.
    /// </summary>
    /// <remarks>The square of z is the chi-square statistic of R's <c>prop.test(correct = FALSE)</c>.</remarks>
    /// <param name="successes">Units that counted, x; may be fractional.</param>
    /// <param name="trials">Units, n.</param>
    /// <param name="probability">The null value p0, 0 to 1.</param>
    /// <param name="alternative">The departure that is looked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static TestResult Score(double successes, double trials, double probability, Alternative alternative = Alternative.TwoSided)
    {
        Require.Proportion(successes, trials);
        Require.Probability(probability);
        return TestResult.FromVariance(successes / trials - probability, probability * (1 - probability) / trials, alternative);
    }

    /// <summary>
    /// The z test with the variance of the sample, x/n (1 - x/n) / n, for comparison with older reports; the acceptance region is Wald's interval. At x = 0
    /// and x = n the sample has no variance and any difference gives an infinite z.
    /// </summary>
    /// <inheritdoc cref="Score"/>
    public static TestResult Wald(double successes, double trials, double probability, Alternative alternative = Alternative.TwoSided)
    {
        Require.Proportion(successes, trials);
        Require.Probability(probability);
        double p = successes / trials;
        return TestResult.FromVariance(p - probability, p * ((trials - successes) / trials) / trials, alternative);
    }

    /// <summary>
    /// The p value of the exact binomial test. Two-sided, it sums the outcomes that are no more likely than the observed one, with a relative slack
    /// of 1e-7; doubling the smaller tail gives other numbers.
    /// </summary>
    /// <remarks>R's <c>binom.test</c>.</remarks>
    /// <param name="successes">Units that counted, x, a whole number.</param>
    /// <param name="trials">Units, n, a whole number.</param>
    /// <param name="probability">The null value p0, 0 to 1.</param>
    /// <param name="alternative">The departure that is looked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or a count is fractional.</exception>
    public static double ExactBinomial(double successes, double trials, double probability, Alternative alternative = Alternative.TwoSided)
    {
        Require.Proportion(successes, trials);
        Require.WholeCount(successes);
        Require.WholeCount(trials);
        Require.Probability(probability);
        return Binomial(successes, trials, probability, alternative);
    }

    /// <summary>The exact test for whole counts already checked; no trials at all give p = 1.</summary>
    internal static double Binomial(double successes, double trials, double probability, Alternative alternative)
    {
        double atMost(double x) => CountProbability.BinomialAtMost(x, trials, probability);
        double atLeast(double x) => CountProbability.BinomialAtLeast(x, trials, probability);
        switch (alternative)
        {
            case Alternative.Less:
                return atMost(successes);
            case Alternative.Greater:
                return atLeast(successes);
            case Alternative.TwoSided when probability is 0 or 1:
                return successes == probability * trials ? 1 : 0;
            case Alternative.TwoSided:
                return NoMoreLikely.PValue(successes, trials * probability, 0, trials,
                    x => CountProbability.LogBinomial(x, trials, probability), atMost, atLeast);
            default:
                throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "The alternative must be TwoSided, Less or Greater.");
        }
    }
}
