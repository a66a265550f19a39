using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>Tests of whether independent groups share one proportion: before and after, A and B, channel by channel.</summary>
public static class TwoProportionTest
{
    /// <summary>
    /// The pooled z test without continuity correction: z = (p1 - p2) / sqrt(p (1 - p) (1/n1 + 1/n2)) with p = (x1 + x2) / (n1 + n2); z^2 is the chi-square
    /// statistic with one degree of freedom. With no success or no failure at all, z is 0 and p is 1.
    /// </summary>
    /// <param name="successes1">Units of the first group that counted.</param>
    /// <param name="trials1">Units of the first group.</param>
    /// <param name="successes2">Units of the second group that counted.</param>
    /// <param name="trials2">Units of the second group.</param>
    /// <param name="alternative">The departure that is looked for, of the first against the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static TestResult PooledZ(double successes1, double trials1, double successes2, double trials2, Alternative alternative = Alternative.TwoSided)
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        double trials = trials1 + trials2, failures = trials1 - successes1 + (trials2 - successes2);
        double variance = (successes1 + successes2) / trials * (failures / trials) * (1 / trials1 + 1 / trials2);
        return variance > 0
            ? TestResult.FromVariance(Gap(successes1, trials1, successes2, trials2), variance, alternative)
            : TestResult.FromZ(0, alternative);
    }

    /// <summary>
    /// The chi-square test of two groups, with Yates' continuity correction (the difference shrunk by (1/n1 + 1/n2) / 2, at most to 0) if asked.
    /// </summary>
    /// <remarks>R's <c>prop.test(correct = ...)</c>.</remarks>
    /// <param name="successes1">Units of the first group that counted.</param>
    /// <param name="trials1">Units of the first group.</param>
    /// <param name="successes2">Units of the second group that counted.</param>
    /// <param name="trials2">Units of the second group.</param>
    /// <param name="continuity">Whether to apply the correction.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ChiSquareResult ChiSquare(double successes1, double trials1, double successes2, double trials2, bool continuity = false)
    {
        double z = Math.Abs(PooledZ(successes1, trials1, successes2, trials2).Statistic);
        if (continuity && z > 0)
        {
            double difference = Math.Abs(Gap(successes1, trials1, successes2, trials2));
            z *= Math.Max(1 - (1 / trials1 + 1 / trials2) / 2 / difference, 0);
        }
        return ChiSquareResult.From(z * z, 1);
    }

    /// <summary>
    /// The chi-square test of k groups, k - 1 degrees of freedom, without continuity correction. With no success or no failure at all the statistic is 0.
    /// </summary>
    /// <remarks>R's <c>prop.test(correct = FALSE)</c>.</remarks>
    /// <param name="successes">Units that counted, by group.</param>
    /// <param name="trials">Units, by group.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two groups, the lengths differ, or a count is outside its range.</exception>
    public static ChiSquareResult ChiSquare(ReadOnlySpan<double> successes, ReadOnlySpan<double> trials)
    {
        if (successes.Length < 2) throw new ArgumentOutOfRangeException(nameof(successes), successes.Length, "successes must hold at least two groups.");
        Require.SameLength(successes.Length, trials.Length);
        double allSuccesses = 0, allFailures = 0, allTrials = 0;
        for (int i = 0; i < trials.Length; i++)
        {
            Require.Proportion(successes[i], trials[i]);
            allSuccesses += successes[i];
            allFailures += trials[i] - successes[i];
            allTrials += trials[i];
        }
        double p = allSuccesses / allTrials, variance = p * (allFailures / allTrials), sum = 0;
        for (int i = 0; i < trials.Length && variance > 0; i++)
        {
            double difference = Gap(successes[i], trials[i], allSuccesses, allTrials);
            sum += trials[i] * difference * difference / variance;
        }
        return ChiSquareResult.From(sum, trials.Length - 1);
    }

    /// <summary>
    /// The p value of Fisher's exact test, conditional on all four margins; for expected counts below 5. Two-sided, it sums the tables that are no
    /// more likely than the observed one, with a relative slack of 1e-7.
    /// </summary>
    /// <remarks>R's <c>fisher.test</c>.</remarks>
    /// <param name="successes1">Units of the first group that counted, a whole number.</param>
    /// <param name="trials1">Units of the first group, a whole number.</param>
    /// <param name="successes2">Units of the second group that counted, a whole number.</param>
    /// <param name="trials2">Units of the second group, a whole number.</param>
    /// <param name="alternative">The departure that is looked for, of the first against the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or a count is fractional.</exception>
    public static double FisherExact(double successes1, double trials1, double successes2, double trials2, Alternative alternative = Alternative.TwoSided)
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        Require.WholeCount(successes1);
        Require.WholeCount(trials1);
        Require.WholeCount(successes2);
        Require.WholeCount(trials2);
        var tables = new HypergeometricDistribution(trials1, trials2, successes1 + successes2);
        return alternative switch
        {
            Alternative.Less => tables.AtMost(successes1),
            Alternative.Greater => tables.AtLeast(successes1),
            Alternative.TwoSided => NoMoreLikely.PValue(successes1, tables.Mean, tables.Smallest, tables.Largest,
                tables.LogProbability, tables.AtMost, tables.AtLeast),
            _ => throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "The alternative must be TwoSided, Less or Greater."),
        };
    }

    // Where nearly all succeed the failures carry the digits.
    private static double Gap(double successes1, double trials1, double successes2, double trials2) =>
        2 * successes1 > trials1 && 2 * successes2 > trials2
            ? (trials2 - successes2) / trials2 - (trials1 - successes1) / trials1
            : successes1 / trials1 - successes2 / trials2;
}
