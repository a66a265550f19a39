using System.Globalization;
using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Tests.Statistics;

/// <summary>
/// Published and independently recomputed figures: References/published.csv names the function, its arguments, the figures, their tolerance (absolute, or
/// relative with a percent sign) and where they were read.
/// </summary>
public class PublishedValuesTests
{
    public static TheoryData<string> Functions => new(ReferenceTable.Rows("published.csv").Select(cells => cells[0]).Distinct());

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_PublishedArguments_GivesPublishedValues(string function)
    {
        foreach (string[] cells in ReferenceTable.Rows("published.csv").Where(cells => cells[0] == function))
        {
            double[] expected = Numbers(cells[2]);
            double[] actual = Call(function, Numbers(cells[1]));
            actual.Should().HaveSameCount(expected);
            bool isRelative = cells[3].EndsWith('%');
            double tolerance = double.Parse(cells[3].TrimEnd('%'), CultureInfo.InvariantCulture) * (isRelative ? 0.01 : 1);
            for (int i = 0; i < expected.Length; i++)
            {
                if (double.IsInfinity(expected[i])) actual[i].Should().Be(expected[i]);
                else actual[i].Should().BeApproximately(expected[i], isRelative ? tolerance * Math.Abs(expected[i]) : tolerance, "of {0}", string.Join(',', cells));
            }
        }
    }

    private static double[] Call(string function, double[] a) => function switch
    {
        "proportion_interval.wilson" => Ends(ProportionInterval.Wilson(a[0], a[1], Alpha(a[2]))),
        "proportion_interval.wilson_cc" => Ends(ProportionInterval.WilsonWithContinuity(a[0], a[1], Alpha(a[2]))),
        "proportion_interval.clopper_pearson" => Ends(ProportionInterval.ClopperPearson(a[0], a[1], Alpha(a[2]))),
        "proportion_interval.jeffreys" => Ends(ProportionInterval.Jeffreys(a[0], a[1], Alpha(a[2]))),
        "proportion_interval.agresti_coull" => Ends(ProportionInterval.AgrestiCoull(a[0], a[1], Alpha(a[2]))),
        "proportion_interval.normal" => Ends(ProportionInterval.Wald(a[0], a[1], Alpha(a[2]))),
        "binomial_test.p_less" => [ProportionTest.ExactBinomial(a[0], a[1], a[2], Alternative.Less)],
        "binomial_test.p_greater" => [ProportionTest.ExactBinomial(a[0], a[1], a[2], Alternative.Greater)],
        "binomial_test.p_two_sided_minlike" => [ProportionTest.ExactBinomial(a[0], a[1], a[2])],
        "proportion_test.score_p" => [ProportionTest.Score(a[0], a[1], a[2]).PValue],
        "one_proportion_z" => Both(ProportionTest.Wald(a[0], a[1], a[2])),
        "chi_square_given_proportion" => Squared(ProportionTest.Score(a[0], a[1], a[2])),
        "two_proportions.z_pooled" => [TwoProportionTest.PooledZ(a[0], a[1], a[2], a[3]).Statistic],
        "two_proportions.p_pooled" => [TwoProportionTest.PooledZ(a[0], a[1], a[2], a[3]).PValue],
        "two_proportions.chi_square" => [TwoProportionTest.ChiSquare(a[0], a[1], a[2], a[3]).Statistic],
        "two_proportions.chi_square_continuity" => Both(TwoProportionTest.ChiSquare(a[0], a[1], a[2], a[3], continuity: true)),
        "two_proportions.fisher" => [TwoProportionTest.FisherExact(a[0], a[1], a[2], a[3])],
        "chi_square_k_proportions" => Both(TwoProportionTest.ChiSquare(a.AsSpan(0, 4), a.AsSpan(4, 4))),
        "cohen_h" => [ProportionDifference.CohenH(a[0], a[1])],
        "two_proportions.newcombe" => Ends(ProportionDifference.Newcombe(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "two_proportions.miettinen_nurminen" => Ends(ProportionDifference.MiettinenNurminen(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "two_proportions.agresti_caffo" => Ends(ProportionDifference.AgrestiCaffo(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "two_proportions.wald" => Ends(ProportionDifference.Wald(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "two_proportions.ratio_katz" => Ends(ProportionRatio.Katz(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "two_proportions.ratio_koopman_score" => Ends(ProportionRatio.Koopman(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "two_proportions.odds_ratio_woolf" => Ends(ProportionRatio.WoolfOddsRatio(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "poisson_rate_interval.garwood" => Ends(CountInterval.Garwood(a[0], Alpha(a[2])).DividedBy(a[1])),
        "poisson_rate_interval.score" => Ends(CountInterval.Score(a[0], Alpha(a[2])).DividedBy(a[1])),
        "poisson_rate_interval.wald" => Ends(CountInterval.Wald(a[0], Alpha(a[2])).DividedBy(a[1])),
        "poisson_rate_interval.jeffreys" => Ends(CountInterval.Jeffreys(a[0], Alpha(a[2])).DividedBy(a[1])),
        "poisson_rate_interval.byar_half" => Ends(CountInterval.ByarHalf(a[0], Alpha(a[2])).DividedBy(a[1])),
        "poisson_test.exact_central" => [CountTest.ExactCentral(a[0], a[1] * a[2])],
        "poisson_test.score" => [CountTest.Score(a[0], a[1] * a[2]).PValue],
        "poisson_two_rates.ratio" => [a[0] / a[1] / (a[2] / a[3])],
        "poisson_two_rates.exact_interval" => Ends(RateRatio.Exact(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "poisson_two_rates.p_exact_conditional_minlike" => [RateRatio.ExactTest(a[0], a[1], a[2], a[3], a[4])],
        "poisson_two_rates.p_less" => [RateRatio.ExactTest(a[0], a[1], a[2], a[3], a[4], Alternative.Less)],
        "poisson_two_rates.p_greater" => [RateRatio.ExactTest(a[0], a[1], a[2], a[3], a[4], Alternative.Greater)],
        "poisson_two_rates.z_score" => [RateRatio.Score(a[0], a[1], a[2], a[3], a[4]).Statistic],
        "poisson_two_rates.z_wald" => [RateRatio.Wald(a[0], a[1], a[2], a[3], a[4]).Statistic],
        "poisson_two_rates.z_wald_log" => [RateRatio.WaldLog(a[0], a[1], a[2], a[3], a[4]).Statistic],
        "poisson_two_rates.z_sqrt" => [RateRatio.SquareRoot(a[0], a[1], a[2], a[3], a[4]).Statistic],
        "cost_per_count.garwood" => Ends(CostPerCountInterval.Garwood(a[0], a[1], Alpha(a[2]))),
        "cost_per_count.garwood_lower_bound" => Ends(CostPerCountInterval.Garwood(a[0], a[1], Confidence.FromAlpha(a[2], IntervalKind.LowerBound))),
        "multiple_testing.benjamini_hochberg" => MultipleComparisons.BenjaminiHochberg(a),
        "multiple_testing.benjamini_yekutieli" => MultipleComparisons.BenjaminiYekutieli(a),
        "multiple_testing.holm" => MultipleComparisons.Holm(a),
        "multiple_testing.hochberg" => MultipleComparisons.Hochberg(a),
        "multiple_testing.bonferroni" => MultipleComparisons.Bonferroni(a),
        "multiple_testing.sidak" => MultipleComparisons.Sidak(a),
        "multiple_testing.rejections" => [MultipleComparisons.BenjaminiHochberg(a).Count(p => p <= 0.05), MultipleComparisons.Bonferroni(a).Count(p => p <= 0.05)],
        "relative_lift.proportions" => All(RelativeLift.OfProportions(a[0], a[1], a[2], a[3], Alpha(a[4]))),
        "relative_lift.means" => All(RelativeLift.OfMeans(a[0] / a[2], StandardError(a.AsSpan(0, 3)), a[3] / a[5], StandardError(a.AsSpan(3, 3)), Alpha(a[6]))),
        "ratio_of_sums.delta" => Days(a, RatioOfSums.Delta, r => [r.Ratio, r.StandardError, r.Interval.Lower, r.Interval.Upper]),
        "ratio_of_sums.fieller" => Days(a, RatioOfSums.Fieller, r => [r.Interval.Lower, r.Interval.Upper, r.Instability]),
        "compound_poisson.values" => Ends(CompoundPoissonInterval.FromValues(a.AsSpan(0, 8), Alpha(a[9])).DividedBy(a[8])),
        "probability_to_beat.proportions" => [ProbabilityToBeat.Proportions(a[0], a[1], a[2], a[3])],
        "probability_to_beat.counts" => [ProbabilityToBeat.Rates(a[0], 1, a[1], 1)],
        "sample_size_two_proportions.n_pooled_null_variance" => [SampleSize.PerGroup(a[0], a[1], a[3], Alpha(a[2]))],
        "student_t.upper_quantile" => [StudentT.UpperQuantile(a[0], a[1])],
        "normal.upper_quantile" => [Normal.UpperQuantile(a[0])],
        "beta.lower_tail" => [new BetaDistribution(a[1], a[2]).Tail(a[0], 1 - a[0], upper: false)],
        "gamma.lower_tail" => [new GammaDistribution(a[1]).Tail(a[0], upper: false)],
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "No such function in this table."),
    };

    private static Confidence Alpha(double alpha) => Confidence.FromAlpha(alpha);

    private static double[] Ends(Interval interval) => [interval.Lower, interval.Upper];

    private static double[] Both(TestResult result) => [result.Statistic, result.PValue];

    private static double[] Both(ChiSquareResult result) => [result.Statistic, result.PValue];

    private static double[] Squared(TestResult result) => [result.Statistic * result.Statistic, result.PValue];

    private static double[] All(LiftEstimate lift) =>
        [lift.Lift, lift.StandardError, lift.Interval.Lower, lift.Interval.Upper, lift.ProbabilityAboveZero];

    // The means' rows give sum, sum of squares and number, as their source does.
    private static double StandardError(ReadOnlySpan<double> sums) =>
        Math.Sqrt((sums[1] - sums[0] * sums[0] / sums[2]) / (sums[2] - 1) / sums[2]);

    private delegate RatioEstimate RatioMethod(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, Confidence confidence);

    private static double[] Days(double[] a, RatioMethod method, Func<RatioEstimate, double[]> figures) =>
        figures(method(a.AsSpan(0, 7), a.AsSpan(7, 7), Alpha(a[14])));

    private static double[] Numbers(string cell) =>
        [.. cell.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
}
