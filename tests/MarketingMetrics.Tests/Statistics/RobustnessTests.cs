using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Tests.Statistics;

/// <summary>Over the whole range of valid arguments nothing is NaN, p values stay in [0, 1] and two-sided intervals are in order.</summary>
public class RobustnessTests
{
    private static readonly Confidence[] Confidences =
    [
        default, 0.5, 0.001, Confidence.FromAlpha(1e-12), Confidence.FromAlpha(1e-300), Confidence.FromAlpha(0.9999999999999999),
        Confidence.FromLevel(0.95, IntervalKind.LowerBound), Confidence.FromLevel(0.2, IntervalKind.UpperBound),
    ];

    private static readonly (double X, double N)[] Counts =
    [
        (0, 1), (1, 1), (0, 20), (20, 20), (1, 29), (3, 10), (7, 34), (0.25, 3), (1e-9, 1), (50, 1000), (999, 1000), (0, 1e9), (1e9, 1e9), (5e8, 1e9),
        (12345, 1e7), (0, 9_007_199_254_740_992), (4_503_599_627_370_496, 9_007_199_254_740_992), (9_007_199_254_740_992, 9_007_199_254_740_992),
    ];

    [Fact]
    public void Intervals_OneGroup_AreOrderedNumbers()
    {
        foreach (Confidence confidence in Confidences)
        {
            foreach ((double x, double n) in Counts)
            {
                foreach (var method in new Func<double, double, Confidence, Interval>[]
                {
                    ProportionInterval.Wilson, ProportionInterval.WilsonWithContinuity, ProportionInterval.ClopperPearson, ProportionInterval.Jeffreys,
                })
                {
                    Interval interval = Checked(method(x, n, confidence), confidence, method.Method.Name, x, n);
                    interval.Lower.Should().BeInRange(0, 1);
                    interval.Upper.Should().BeInRange(0, 1);
                }
                Checked(ProportionInterval.AgrestiCoull(x, n, confidence), confidence, "agresti-coull", x, n);
                Checked(ProportionInterval.Wald(x, n, confidence), confidence, "wald", x, n);
                foreach (var method in new Func<double, Confidence, Interval>[]
                {
                    CountInterval.Garwood, CountInterval.Byar, CountInterval.ByarHalf, CountInterval.Score, CountInterval.Jeffreys, CountInterval.Wald,
                })
                {
                    Checked(method(x, confidence), confidence, method.Method.Name, x);
                }
                foreach (double cost in new[] { 0, 1e-300, 300, 1e300 }) Checked(CostPerCountInterval.Garwood(cost, x, confidence), confidence, "cost", cost, x);
                Checked(CompoundPoissonInterval.FromSummary(x, 40, 1.5, confidence), confidence, "compound", x);
            }
        }
    }

    [Fact]
    public void Intervals_TwoGroups_AreOrderedNumbers()
    {
        foreach (Confidence confidence in Confidences)
        {
            foreach ((double x1, double n1) in Counts)
            {
                foreach ((double x2, double n2) in Counts)
                {
                    foreach (var method in new Func<double, double, double, double, Confidence, Interval>[]
                    {
                        ProportionDifference.Newcombe, ProportionDifference.MiettinenNurminen, ProportionDifference.AgrestiCaffo, ProportionDifference.Wald,
                        ProportionRatio.Katz, ProportionRatio.Koopman, ProportionRatio.WoolfOddsRatio,
                    })
                    {
                        Checked(method(x1, n1, x2, n2, confidence), confidence, method.Method.Name, x1, n1, x2, n2);
                    }
                    Checked(RateRatio.Exact(x1, n1, x2, n2, confidence), confidence, "rate ratio", x1, n1, x2, n2);
                    Checked(RateRatio.Exact(x1, 1e-30, x2, 1e30, confidence), confidence, "rate ratio", x1, 1e-30, x2, 1e30);
                }
            }
        }
    }

    [Fact]
    public void Tests_AnyCounts_GiveProbabilities()
    {
        foreach (Alternative alternative in Enum.GetValues<Alternative>())
        {
            foreach ((double x1, double n1) in Counts)
            {
                foreach (double p in new[] { 0, 1e-300, 0.04, 0.5, 1 })
                {
                    Probability(ProportionTest.Score(x1, n1, p, alternative));
                    Probability(ProportionTest.Wald(x1, n1, p, alternative));
                    Probability(CountTest.Score(x1, p * n1, alternative));
                    if (x1 % 1 != 0) continue;
                    Probability(ProportionTest.ExactBinomial(x1, n1, p, alternative));
                    Probability(CountTest.Exact(x1, p * n1, alternative));
                }
                foreach ((double x2, double n2) in Counts)
                {
                    Probability(TwoProportionTest.PooledZ(x1, n1, x2, n2, alternative));
                    Probability(TwoProportionTest.ChiSquare(x1, n1, x2, n2, continuity: true).PValue);
                    Probability(ProbabilityToBeat.Proportions(x1, n1, x2, n2));
                    Probability(ProbabilityToBeat.Rates(x1, n1, x2, n2));
                    foreach ((double e1, double e2) in new[] { (1.0, 1.0), (1e-30, 1e30), (1e30, 1e-30) })
                    {
                        Probability(RateRatio.Score(x1, e1, x2, e2, 1, alternative));
                        Probability(RateRatio.Wald(x1, e1, x2, e2, 1, alternative));
                        Probability(RateRatio.WaldLog(x1, e1, x2, e2, 1, alternative));
                        Probability(RateRatio.SquareRoot(x1, e1, x2, e2, 1, alternative));
                        if (x1 % 1 == 0 && x2 % 1 == 0) Probability(RateRatio.ExactTest(x1, e1, x2, e2, 1, alternative));
                        Probability(ProbabilityToBeat.Rates(x1, e1, x2, e2));
                    }
                    if (x1 % 1 == 0 && x2 % 1 == 0 && n1 <= 1e9 && n2 <= 1e9) Probability(TwoProportionTest.FisherExact(x1, n1, x2, n2, alternative));
                }
            }
        }
    }

    [Theory]
    [InlineData(1e-9)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2999.5)]
    [InlineData(1e6)]
    [InlineData(1e15)]
    public void Quantiles_TinyTails_InvertTheTail(double shape)
    {
        foreach (double tail in new[] { 0.5, 0.3, 0.01, 1e-8, 1e-40, 1e-300 })
        {
            foreach (bool upper in new[] { false, true })
            {
                double x = GammaQuantile.Find(shape, tail, upper);
                x.Should().BeInRange(0, double.MaxValue);
                // At a shape of 10^15 one ulp of x already moves the tail by 1e-8 times z.
                if (x > 1e-290) new GammaDistribution(shape).Tail(x, upper).Should().BeApproximately(tail, tail * (1e-10 + 1e-14 * Math.Sqrt(shape) * 40));
            }
        }
    }

    private static Interval Checked(Interval interval, Confidence confidence, string method, params double[] arguments)
    {
        double.IsNaN(interval.Lower).Should().BeFalse("of {0} {1} {2}", method, string.Join(' ', arguments), confidence);
        double.IsNaN(interval.Upper).Should().BeFalse("of {0} {1} {2}", method, string.Join(' ', arguments), confidence);
        interval.Lower.Should().BeLessThanOrEqualTo(interval.Upper, "of {0} {1} {2}", method, string.Join(' ', arguments), confidence);
        interval.Confidence.Should().Be(confidence);
        return interval;
    }

    private static void Probability(TestResult result)
    {
        double.IsNaN(result.Statistic).Should().BeFalse();
        Probability(result.PValue);
    }

    private static void Probability(double p) => p.Should().BeInRange(0, 1);
}
