using MarketingMetrics.Statistics;

namespace MarketingMetrics.Tests.Statistics;

/// <summary>What holds for every interval of one proportion, and the doors.</summary>
public class ProportionTests
{
    private static readonly Confidence[] Levels = [0.5, 0.8, 0.95, 0.99, Confidence.FromAlpha(1e-6), Confidence.FromAlpha(1e-12)];

    public static TheoryData<string> Methods => ["Wilson", "WilsonWithContinuity", "ClopperPearson", "Jeffreys"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_HigherLevel_IsWiderAndContainsTheEstimate(string method)
    {
        foreach ((double x, double n) in Tables())
        {
            Interval before = new(x / n, x / n, 0.1);
            foreach (Confidence level in Levels)
            {
                Interval interval = Call(method, x, n, level);
                interval.Lower.Should().BeLessThanOrEqualTo(before.Lower, "of {0}/{1} {2}", x, n, level);
                interval.Upper.Should().BeGreaterThanOrEqualTo(before.Upper, "of {0}/{1} {2}", x, n, level);
                before = interval;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_SuccessesAndFailuresExchanged_IsMirrored(string method)
    {
        foreach ((double x, double n) in Tables())
        {
            Interval one = Call(method, x, n, default), other = Call(method, n - x, n, default);
            other.Lower.Should().BeApproximately(1 - one.Upper, 1e-14);
            other.Upper.Should().BeApproximately(1 - one.Lower, 1e-14);
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_NoneOrAll_EndsExactlyAtTheLimit(string method)
    {
        foreach (double n in new[] { 1, 38, 77, 1e9 })
        {
            foreach (Confidence level in Levels)
            {
                Call(method, 0, n, level).Lower.Should().Be(0);
                Call(method, n, n, level).Upper.Should().Be(1);
            }
        }
    }

    [Fact]
    public void Wilson_TinyAlpha_MatchesHighPrecision()
    {
        // mpmath: z = sqrt(2) erfinv(1 - 1e-12), roots of (n + z^2) p^2 - (2x + z^2) p + x^2 / n at x = 50, n = 1000
        Interval interval = ProportionInterval.Wilson(50, 1000, Confidence.FromAlpha(1e-12));
        interval.Lower.Should().BeApproximately(0.0191201986802142760, 1e-13);
        interval.Upper.Should().BeApproximately(0.1244254746553427532, 1e-13);
    }

    [Fact]
    public void Wilson_OneSided_UsesTheWholeErrorOnOneSide()
    {
        // mpmath: the lower root with z = 1.6448536269514722 at x = 3, n = 10
        Interval bound = ProportionInterval.Wilson(3, 10, Confidence.FromLevel(0.95, IntervalKind.LowerBound));
        bound.Lower.Should().BeApproximately(0.126876583903197877, 1e-14);
        bound.Upper.Should().Be(1);
        bound.Kind.Should().Be(IntervalKind.LowerBound);
    }

    [Fact]
    public void ClopperPearson_RHelpExample_MatchesR()
    {
        // R, example(binom.test): 682 of 925 against 3/4, p-value = 0.3825, 95 percent interval 0.7076683 0.7654066
        Interval interval = ProportionInterval.ClopperPearson(682, 925);
        interval.Lower.Should().BeApproximately(0.7076683, 5e-8);
        interval.Upper.Should().BeApproximately(0.7654066, 5e-8);
        ProportionTest.ExactBinomial(682, 925, 0.75).Should().BeApproximately(0.3825, 5e-5);
    }

    [Fact]
    public void Interval_FractionalSuccesses_IsMarkedApproximate()
    {
        ProportionInterval.ClopperPearson(2.5, 10).IsApproximate.Should().BeTrue();
        ProportionInterval.ClopperPearson(2, 10).IsApproximate.Should().BeFalse();
    }

    [Theory]
    [InlineData(-1, 10, "successes")]
    [InlineData(11, 10, "successes")]
    [InlineData(double.NaN, 10, "successes")]
    [InlineData(0, 0, "trials")]
    [InlineData(1, double.PositiveInfinity, "trials")]
    [InlineData(1, 1e16, "trials")]
    public void Interval_InvalidCounts_ThrowsNamingTheArgument(double successes, double trials, string name)
    {
        foreach (string method in new[] { "Wilson", "WilsonWithContinuity", "ClopperPearson", "Jeffreys" })
        {
            FluentActions.Invoking(() => Call(method, successes, trials, default)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);
        }
    }

    [Fact]
    public void ExactBinomial_FractionalCount_Throws() =>
        FluentActions.Invoking(() => ProportionTest.ExactBinomial(2.5, 10, 0.3)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*needs a whole count*");

    [Fact]
    public void ExactBinomial_ObservedIsTheExpected_IsOne() => ProportionTest.ExactBinomial(5, 10, 0.5).Should().Be(1);

    [Fact]
    public void Score_ImpossibleNull_IsRefutedByOneSuccess()
    {
        ProportionTest.Score(1, 10, 0).PValue.Should().Be(0);
        ProportionTest.Score(0, 10, 0).Should().Be(new TestResult(0, 1));
    }

    private static IEnumerable<(double X, double N)> Tables()
    {
        foreach (double n in new[] { 1.0, 5, 29, 1000, 123_457, 1e7 })
        {
            foreach (double share in new[] { 0, 0.01, 0.3, 0.5, 0.9, 1 }) yield return (Math.Round(n * share), n);
        }
    }

    private static Interval Call(string method, double x, double n, Confidence confidence) => method switch
    {
        "Wilson" => ProportionInterval.Wilson(x, n, confidence),
        "WilsonWithContinuity" => ProportionInterval.WilsonWithContinuity(x, n, confidence),
        "ClopperPearson" => ProportionInterval.ClopperPearson(x, n, confidence),
        _ => ProportionInterval.Jeffreys(x, n, confidence),
    };
}
