using MarketingMetrics.Statistics;

namespace MarketingMetrics.Tests.Statistics;

public class ConfidenceTests
{
    [Fact]
    public void Default_IsNinetyFivePercentTwoSided()
    {
        Confidence confidence = default;
        confidence.Alpha.Should().Be(0.05);
        confidence.Level.Should().Be(0.95);
        confidence.Kind.Should().Be(IntervalKind.TwoSided);
        confidence.Should().Be(Confidence.FromLevel(0.95)).And.Be(Confidence.FromAlpha(0.05));
    }

    [Theory]
    [InlineData(0.9, 0.1)]
    [InlineData(0.99, 0.01)]
    [InlineData(0.999999, 1e-6)]
    [InlineData(0.999999999999, 1e-12)]
    public void FromLevel_WrittenDecimal_GivesItsExactAlpha(double level, double alpha) =>
        Confidence.FromLevel(level).Alpha.Should().Be(alpha);

    [Fact]
    public void FromAlpha_TinyAlpha_IsKept()
    {
        Confidence.FromAlpha(1e-200).Alpha.Should().Be(1e-200);
        Confidence.FromAlpha(1e-200).ToString().Should().Be("alpha 1e-200, two-sided");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void FromLevel_OutsideItsRange_Throws(double level) =>
        FluentActions.Invoking(() => Confidence.FromLevel(level)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*between 0 and 1, such as 0.95*").WithParameterName("level");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1e-301)]
    [InlineData(double.NaN)]
    public void FromAlpha_OutsideItsRange_Throws(double alpha) =>
        FluentActions.Invoking(() => Confidence.FromAlpha(alpha)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("alpha");

    [Fact]
    public void FromLevel_UnknownKind_Throws() =>
        FluentActions.Invoking(() => Confidence.FromLevel(0.9, (IntervalKind)3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");

    [Fact]
    public void ToString_NamesLevelAndSides()
    {
        Confidence.FromLevel(0.999).ToString().Should().Be("99.9 %, two-sided");
        Confidence.FromLevel(0.95).As(IntervalKind.LowerBound).ToString().Should().Be("95 %, lower bound");
    }

    [Fact]
    public void Interval_Properties_FollowFromItsEnds()
    {
        var interval = new Interval(2, 5, 0.9);
        interval.Level.Should().Be(0.9);
        interval.Width.Should().Be(3);
        interval.Contains(2).Should().BeTrue();
        interval.Contains(5.1).Should().BeFalse();
        interval.DividedBy(2).Should().Be(new Interval(1, 2.5, 0.9));
        interval.ToString().Should().Be("[2, 5] (90 %, two-sided)");
        FluentActions.Invoking(() => interval.DividedBy(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("divisor");
    }
}
