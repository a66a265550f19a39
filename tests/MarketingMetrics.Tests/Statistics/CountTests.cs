using MarketingMetrics.Statistics;

namespace MarketingMetrics.Tests.Statistics;

public class CountTests
{
    private static readonly double[] Counts = [0, 0.5, 1, 2, 7, 12.5, 30, 1000, 250_000, 1e9];

    [Fact]
    public void Interval_HigherLevel_IsWiderAndContainsTheCount()
    {
        foreach (double count in Counts)
        {
            foreach (var method in new Func<double, Confidence, Interval>[] { CountInterval.Garwood, CountInterval.Byar, CountInterval.Score, CountInterval.Jeffreys })
            {
                Interval before = new(count, count, 0.1);
                foreach (double level in new[] { 0.8, 0.95, 0.99, 0.999999 })
                {
                    Interval interval = method(count, level);
                    interval.Lower.Should().BeLessThanOrEqualTo(before.Lower);
                    interval.Upper.Should().BeGreaterThanOrEqualTo(before.Upper);
                    before = interval;
                }
            }
        }
    }

    [Fact]
    public void Garwood_OneSided_UsesTheWholeErrorOnOneSide()
    {
        // mpmath: P(20, x) = 0.05; and -ln 0.05, the rule of three
        CountInterval.Garwood(20, Confidence.FromLevel(0.95, IntervalKind.LowerBound)).Lower.Should().BeApproximately(13.2546515983465553, 1e-12);
        CountInterval.Garwood(0, Confidence.FromLevel(0.95, IntervalKind.UpperBound)).Upper.Should().BeApproximately(2.99573227355399099, 1e-13);
    }

    [Fact]
    public void Garwood_FractionalCount_IsMarkedApproximate()
    {
        CountInterval.Garwood(12.5).IsApproximate.Should().BeTrue();
        CountInterval.Garwood(12).IsApproximate.Should().BeFalse();
        CostPerCountInterval.Garwood(100, 12.5).IsApproximate.Should().BeTrue();
    }

    [Fact]
    public void CostPerCount_UpperBoundWithoutCounts_IsInfinite() =>
        CostPerCountInterval.Garwood(300, 0, Confidence.FromLevel(0.95, IntervalKind.UpperBound)).Upper.Should().Be(double.PositiveInfinity);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Garwood_InvalidCount_Throws(double count) =>
        FluentActions.Invoking(() => CountInterval.Garwood(count)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");

    [Fact]
    public void Exact_CountIsTheExpected_IsOne() => CountTest.Exact(20, 20).Should().Be(1);

    [Fact]
    public void Exact_TwoSided_SumsTheCountsNoMoreLikely()
    {
        // By hand, mean 2: P(0) = .1353, P(4) = .0902 and beyond 1 - P(X <= 3) = .1429; observed 4 leaves out 0 to 3.
        CountTest.Exact(4, 2).Should().BeApproximately(0.142876539501453, 1e-13);
        // Observed 0 is no less likely than 4 and more: both tails.
        CountTest.Exact(0, 2).Should().BeApproximately(0.135335283236613 + 0.142876539501453, 1e-13);
    }

    [Fact]
    public void OverDispersion_Factor_IsTheVarianceToMeanRatio()
    {
        // By hand: mean 4, squares 4 + 0 + 25 + 9 + 0 = 38, 38 / 4 / 4
        OverDispersion.Factor([2, 4, 9, 1, 4]).Should().Be(2.375);
        OverDispersion.Factor([0, 0, 0]).Should().Be(1);
        FluentActions.Invoking(() => OverDispersion.Factor([3])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("counts");
    }

    [Fact]
    public void OverDispersion_Widen_StretchesByTheRootAndStopsAtZero()
    {
        var interval = new Interval(8, 14, 0.95);
        OverDispersion.Widen(interval, 10, 4).Should().Be(new Interval(6, 18, 0.95));
        OverDispersion.Widen(interval, 10, 100).Should().Be(new Interval(0, 50, 0.95));
        OverDispersion.Widen(interval, 10, 1.5).Should().Be(interval);
        FluentActions.Invoking(() => OverDispersion.Widen(interval, 20, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("estimate");
    }

    [Fact]
    public void MultipleComparisons_PermutedInput_KeepsTheOrderOfTheInput()
    {
        double[] forward = MultipleComparisons.BenjaminiHochberg([0.01, 0.02, 0.5]);
        MultipleComparisons.BenjaminiHochberg([0.5, 0.02, 0.01]).Should().Equal(Enumerable.Reverse(forward));
        MultipleComparisons.BenjaminiHochberg([]).Should().BeEmpty();
        FluentActions.Invoking(() => MultipleComparisons.Holm([0.1, 1.5])).Should().Throw<ArgumentOutOfRangeException>();
    }
}
