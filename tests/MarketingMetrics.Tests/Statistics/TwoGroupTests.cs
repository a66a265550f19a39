using MarketingMetrics.Statistics;

namespace MarketingMetrics.Tests.Statistics;

public class TwoGroupTests
{
    private static readonly (double X1, double N1, double X2, double N2)[] Tables =
        [(56, 70, 48, 80), (9, 10, 3, 10), (0, 10, 0, 20), (5, 83, 12, 99), (200, 10_000, 260, 10_000), (1, 1, 0, 3)];

    [Fact]
    public void Difference_GroupsExchanged_IsMirrored()
    {
        foreach ((double x1, double n1, double x2, double n2) in Tables)
        {
            foreach (var method in new Func<double, double, double, double, Confidence, Interval>[] { ProportionDifference.Newcombe, ProportionDifference.MiettinenNurminen })
            {
                Interval one = method(x1, n1, x2, n2, default), other = method(x2, n2, x1, n1, default);
                other.Lower.Should().BeApproximately(-one.Upper, 1e-12);
                other.Upper.Should().BeApproximately(-one.Lower, 1e-12);
                one.Contains(x1 / n1 - x2 / n2).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Ratio_GroupsExchanged_IsInverted()
    {
        foreach ((double x1, double n1, double x2, double n2) in Tables.Where(t => t.X1 > 0 && t.X2 > 0))
        {
            Interval one = ProportionRatio.Koopman(x1, n1, x2, n2), other = ProportionRatio.Koopman(x2, n2, x1, n1);
            (other.Lower * one.Upper).Should().BeApproximately(1, 1e-9);
            (other.Upper * one.Lower).Should().BeApproximately(1, 1e-9);
            one.Contains(x1 / n1 / (x2 / n2)).Should().BeTrue();
        }
    }

    [Fact]
    public void Ratio_NoSuccessInAGroup_IsOpen()
    {
        ProportionRatio.Katz(0, 10, 3, 10).Should().Be(new Interval(0, double.PositiveInfinity, default));
        Interval koopman = ProportionRatio.Koopman(3, 10, 0, 10);
        koopman.Lower.Should().BeGreaterThan(0);
        koopman.Upper.Should().Be(double.PositiveInfinity);
    }

    [Fact]
    public void ChiSquare_TwoGroups_IsTheSquareOfZ()
    {
        foreach ((double x1, double n1, double x2, double n2) in Tables)
        {
            TestResult z = TwoProportionTest.PooledZ(x1, n1, x2, n2);
            ChiSquareResult pair = TwoProportionTest.ChiSquare(x1, n1, x2, n2), many = TwoProportionTest.ChiSquare([x1, x2], [n1, n2]);
            many.Statistic.Should().BeApproximately(z.Statistic * z.Statistic, 1e-10);
            many.PValue.Should().BeApproximately(z.PValue, 1e-12);
            pair.PValue.Should().BeApproximately(z.PValue, 1e-12);
        }
    }

    [Fact]
    public void PooledZ_NoSuccessAnywhere_FindsNothing() =>
        TwoProportionTest.PooledZ(0, 10, 0, 20).Should().Be(new TestResult(0, 1));

    [Fact]
    public void FisherExact_TeaTasting_MatchesR()
    {
        // R, example(fisher.test): the lady tasting tea, 3 of 4 against 1 of 4: greater p = 0.2429; two-sided 34/70 by hand
        TwoProportionTest.FisherExact(3, 4, 1, 4, Alternative.Greater).Should().BeApproximately(17.0 / 70, 1e-14);
        TwoProportionTest.FisherExact(3, 4, 1, 4).Should().BeApproximately(34.0 / 70, 1e-14);
        TwoProportionTest.FisherExact(3, 4, 1, 4, Alternative.Less).Should().BeApproximately(69.0 / 70, 1e-14);
    }

    [Fact]
    public void FisherExact_LargeTable_AgreesWithChiSquareWithContinuity()
    {
        double fisher = TwoProportionTest.FisherExact(200_000, 10_000_000, 201_000, 10_000_000);
        fisher.Should().BeApproximately(TwoProportionTest.ChiSquare(200_000, 10_000_000, 201_000, 10_000_000, continuity: true).PValue, 1e-4);
    }

    [Fact]
    public void RateRatio_RHelpExample_MatchesR()
    {
        // R, example(poisson.test): c(11, 6+8+7) over c(800, 1083+1050+878): p 0.07967, interval 0.8584264 4.2772659
        Interval interval = RateRatio.Exact(11, 800, 21, 3011);
        interval.Lower.Should().BeApproximately(0.8584264, 5e-8);
        interval.Upper.Should().BeApproximately(4.2772659, 5e-8);
        RateRatio.ExactTest(11, 800, 21, 3011).Should().BeApproximately(0.07967, 5e-6);
    }

    [Fact]
    public void RateRatio_NoCounts_KnowsNothing()
    {
        RateRatio.Exact(0, 1, 0, 1).Should().Be(new Interval(0, double.PositiveInfinity, default));
        RateRatio.ExactTest(0, 1, 0, 1).Should().Be(1);
        RateRatio.Score(0, 1, 0, 1).Should().Be(new TestResult(0, 1));
    }

    [Fact]
    public void RateRatio_InvalidExposure_ThrowsNamingIt() =>
        FluentActions.Invoking(() => RateRatio.Exact(1, 0, 2, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("exposure1");

    [Fact]
    public void ProbabilityToBeat_LargeCounts_MatchesTheExactSum()
    {
        // mpmath: Miller's sum with 10,301 and 301 terms at 30 digits
        ProbabilityToBeat.Proportions(10_000, 1_000_000, 10_300, 1_000_000).Should().BeApproximately(0.982841757320163630, 1e-12);
        ProbabilityToBeat.Proportions(3, 10, 300, 100_000).Should().BeApproximately(2.71593194455e-8, 1e-14);
    }

    [Fact]
    public void ProbabilityToBeat_GroupsExchanged_IsTheComplement()
    {
        foreach ((double x1, double n1, double x2, double n2) in Tables)
        {
            (ProbabilityToBeat.Proportions(x1, n1, x2, n2) + ProbabilityToBeat.Proportions(x2, n2, x1, n1)).Should().BeApproximately(1, 1e-12);
            (ProbabilityToBeat.Rates(x1, n1, x2, n2) + ProbabilityToBeat.Rates(x2, n2, x1, n1)).Should().BeApproximately(1, 1e-12);
        }
    }

    [Fact]
    public void SampleRatioMismatch_KnownTables_MatchesHighPrecision()
    {
        // mpmath: erfc(sqrt(chi2 / 2)) for one degree of freedom, exp(-chi2 / 2) for two
        SampleRatioMismatch.Test([5000, 5200], [1, 1]).PValue.Should().BeApproximately(0.0476703806561614476, 1e-13);
        ChiSquareResult three = SampleRatioMismatch.Test([480, 520, 1010], [0.25, 0.25, 0.5]);
        three.Statistic.Should().BeApproximately(1.64179104477611940, 1e-13);
        three.DegreesOfFreedom.Should().Be(2);
        three.PValue.Should().BeApproximately(0.440037414650634398, 1e-13);
        SampleRatioMismatch.Test([0, 0], [1, 1]).PValue.Should().Be(1);
    }

    [Fact]
    public void SampleSize_RHelpExamples_MatchR()
    {
        // R, example(power.prop.test): n = 50, p1 = .50, p2 = .75 gives power = 0.740; p1 = .5, n = 50, power = .90 gives p2 = 0.8026141
        SampleSize.Power(0.5, 0.75, 50).Should().BeApproximately(0.740, 5e-4);
        // (R solves for p2 with the tolerance eps^0.25 = 1.2e-4 of uniroot)
        double rise = SampleSize.SmallestDetectableRise(0.5, 50, 0.9)!.Value;
        rise.Should().BeApproximately(0.3026141, 1.2e-4);
        SampleSize.Power(0.5, 0.5 + rise, 50).Should().BeApproximately(0.9, 1e-12);
        SampleSize.SmallestDetectableFall(0.5, 50, 0.9).Should().BeApproximately(rise, 1e-12);
        SampleSize.SmallestDetectableRise(0.5, 2).Should().BeNull();
        FluentActions.Invoking(() => SampleSize.PerGroup(0.1, 0.1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("proportion2");
    }
}
