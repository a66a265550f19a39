using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Tests.Statistics;

public class RatioTests
{
    private static readonly double[] Cost = [120, 95, 130, 110, 140, 80, 75];
    private static readonly double[] Conversions = [6, 4, 7, 5, 8, 3, 2];

    [Fact]
    public void Fieller_DenominatorNearZero_IsReportedUnbounded()
    {
        RatioEstimate estimate = RatioOfSums.Fieller([100, 90, 110], [0, 0, 1]);
        estimate.IsUnbounded.Should().BeTrue();
        estimate.Instability.Should().BeGreaterThanOrEqualTo(1);
        estimate.Ratio.Should().Be(300);
        estimate.Interval.Should().Be(new Interval(double.NegativeInfinity, double.PositiveInfinity, default));
    }

    [Fact]
    public void Fieller_StableDenominator_AgreesWithDelta()
    {
        double[] cost = [100, 103, 98, 101, 99, 102, 100, 97], clicks = [200, 205, 199, 201, 198, 203, 201, 195];
        RatioEstimate fieller = RatioOfSums.Fieller(cost, clicks), delta = RatioOfSums.Delta(cost, clicks);
        fieller.Instability.Should().BeLessThan(0.01);
        fieller.Interval.Lower.Should().BeApproximately(delta.Interval.Lower, 1e-4);
        fieller.Interval.Upper.Should().BeApproximately(delta.Interval.Upper, 1e-4);
    }

    [Fact]
    public void Bootstrap_SameSeed_IsStable()
    {
        RatioEstimate first = RatioOfSums.Bootstrap(Cost, Conversions, seed: 42);
        RatioOfSums.Bootstrap(Cost, Conversions, seed: 42).Should().Be(first);
        RatioOfSums.Bootstrap(Cost, Conversions, seed: 43).Should().NotBe(first);
        // between the smallest and largest daily ratio, around the ratio of the sums
        first.Interval.Lower.Should().BeInRange(17.5, 21.42);
        first.Interval.Upper.Should().BeInRange(21.43, 37.5);
    }

    [Fact]
    public void SplitMix64_KnownSeed_GivesTheKnownSequence()
    {
        // The published test sequence of splitmix64 for the seed 1234567
        var random = new SplitMix64(1234567);
        ulong[] drawn = [random.Next(), random.Next(), random.Next(), random.Next(), random.Next()];
        drawn.Should().Equal(6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
    }

    [Fact]
    public void RatioOfSums_InvalidDays_Throw()
    {
        FluentActions.Invoking(() => RatioOfSums.Delta([1], [1])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*at least two days*");
        FluentActions.Invoking(() => RatioOfSums.Delta([1, 2], [1])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*must be equal*");
        FluentActions.Invoking(() => RatioOfSums.Fieller([1, 2], [0, 0])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*above 0*");
        FluentActions.Invoking(() => RatioOfSums.Bootstrap([1, 2], [1, -0.5], 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RatioOfSums.Bootstrap([1, 2], [1, 1], 1, replicates: 10)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("replicates");
    }

    [Fact]
    public void CompoundPoisson_FromSummary_MatchesHighPrecision()
    {
        // mpmath: 5000 -/+ 1.95996398454005 * 50 * 10 * sqrt(1 + 1.2^2)
        Interval interval = CompoundPoissonInterval.FromSummary(100, 50, 1.2);
        interval.Lower.Should().BeApproximately(3469.21919249573595, 1e-9);
        interval.Upper.Should().BeApproximately(6530.78080750426405, 1e-9);
    }

    [Fact]
    public void CompoundPoisson_NoOrders_KnowsNothing() =>
        CompoundPoissonInterval.FromValues([]).Should().Be(new Interval(0, double.PositiveInfinity, default));

    [Fact]
    public void CompoundPoisson_OneOrder_DoesNotReachBelowZero()
    {
        CompoundPoissonInterval.FromValues([50]).Lower.Should().Be(0);
        CompoundPoissonInterval.FromValues([50, -10]).Lower.Should().BeNegative();
    }

    [Fact]
    public void MeanInterval_OrderValues_MatchHighPrecision()
    {
        // mpmath: 79.375 -/+ t(7) s / sqrt 8 with t = 2.36462425159278; and 50 - 1.95996398454005 * 50 * 1.2 / 10
        Interval interval = MeanInterval.Student([40, 55, 60, 120, 35, 80, 200, 45]);
        interval.Lower.Should().BeApproximately(32.6433480484207894, 1e-10);
        interval.Upper.Should().BeApproximately(126.106651951579211, 1e-10);
        MeanInterval.FromSummary(100, 50, 1.2).Lower.Should().BeApproximately(38.2402160927597004, 1e-11);
    }

    [Fact]
    public void MeanInterval_OneValue_IsUnbounded() => MeanInterval.Student([5]).Width.Should().Be(double.PositiveInfinity);

    [Fact]
    public void RelativeLift_NoChangeWithoutSpread_IsEven()
    {
        RelativeLift.OfMeans(10, 0, 10, 0).Should().Be(new LiftEstimate(0, 0, new Interval(0, 0, default), 0.5));
        RelativeLift.OfMeans(10, 0, 11, 0).ProbabilityAboveZero.Should().Be(1);
        FluentActions.Invoking(() => RelativeLift.OfProportions(0, 10, 1, 10)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("successes1");
    }
}
