using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Tests.Statistics;

/// <summary>
/// How often each 95 % interval contains the truth, by simulation with fixed seeds. Over 20,000 draws the standard error of a coverage of 0.95 is 0.0015.
/// </summary>
[Trait("Category", "Coverage")]
public class CoverageTests
{
    private const int Draws = 20_000;
    private const double ThreeErrors = 0.0047;

    public static TheoryData<string, double, double> Proportions => new()
    {
        // method, least and largest average coverage over p uniform in (0.02, 0.98), n = 40
        { "Wilson", 0.945, 0.96 },
        { "WilsonWithContinuity", 0.96, 0.985 },
        { "ClopperPearson", 0.955, 0.985 },
        { "Jeffreys", 0.94, 0.96 },
        { "AgrestiCoull", 0.945, 0.975 },
    };

    [Theory]
    [MemberData(nameof(Proportions))]
    public void ProportionInterval_OverManyTruths_CoversAsDocumented(string method, double least, double largest)
    {
        var random = new SplitMix64(101);
        double coverage = Share(() =>
        {
            double p = 0.02 + 0.96 * Unit(ref random), x = Binomial(ref random, 40, p);
            Interval interval = method switch
            {
                "Wilson" => ProportionInterval.Wilson(x, 40),
                "WilsonWithContinuity" => ProportionInterval.WilsonWithContinuity(x, 40),
                "ClopperPearson" => ProportionInterval.ClopperPearson(x, 40),
                "Jeffreys" => ProportionInterval.Jeffreys(x, 40),
                _ => ProportionInterval.AgrestiCoull(x, 40),
            };
            return interval.Contains(p);
        });
        coverage.Should().BeInRange(least, largest);
    }

    [Fact]
    public void Wald_FewSuccesses_CoversFarTooRarely()
    {
        var random = new SplitMix64(102);
        Share(() => ProportionInterval.Wald(Binomial(ref random, 40, 0.03), 40).Contains(0.03)).Should().BeLessThan(0.75);
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    public void ClopperPearson_EveryTruth_CoversAtLeastAtItsLevel(double p)
    {
        var random = new SplitMix64(103);
        Share(() => ProportionInterval.ClopperPearson(Binomial(ref random, 40, p), 40).Contains(p)).Should().BeGreaterThan(0.95 - ThreeErrors);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(3)]
    [InlineData(17.3)]
    public void Garwood_EveryTruth_CoversAtLeastAtItsLevel(double mean)
    {
        var random = new SplitMix64(104);
        Share(() => CountInterval.Garwood(Poisson(ref random, mean)).Contains(mean)).Should().BeGreaterThan(0.95 - ThreeErrors);
    }

    [Theory]
    [InlineData("Byar", 0.955, 0.98)]
    [InlineData("ByarHalf", 0.94, 0.96)]
    [InlineData("Score", 0.94, 0.96)]
    [InlineData("Jeffreys", 0.94, 0.96)]
    public void CountInterval_OverManyTruths_CoversAsDocumented(string method, double least, double largest)
    {
        var random = new SplitMix64(105);
        double coverage = Share(() =>
        {
            double mean = 1 + 20 * Unit(ref random), x = Poisson(ref random, mean);
            Interval interval = method switch
            {
                "Byar" => CountInterval.Byar(x),
                "ByarHalf" => CountInterval.ByarHalf(x),
                "Score" => CountInterval.Score(x),
                _ => CountInterval.Jeffreys(x),
            };
            return interval.Contains(mean);
        });
        coverage.Should().BeInRange(least, largest);
    }

    [Fact]
    public void CostPerCount_FixedCost_CoversAtLeastAtItsLevel()
    {
        var random = new SplitMix64(106);
        Share(() => CostPerCountInterval.Garwood(300, Poisson(ref random, 4)).Contains(300.0 / 4)).Should().BeGreaterThan(0.95 - ThreeErrors);
    }

    [Fact]
    public void DifferenceAndRatio_OverManyTruths_CoverAsDocumented()
    {
        var random = new SplitMix64(107);
        int newcombe = 0, nurminen = 0, koopman = 0, draws = 2000;
        for (int i = 0; i < draws; i++)
        {
            double p1 = 0.05 + 0.9 * Unit(ref random), p2 = 0.05 + 0.9 * Unit(ref random);
            double x1 = Binomial(ref random, 30, p1), x2 = Binomial(ref random, 50, p2);
            if (ProportionDifference.Newcombe(x1, 30, x2, 50).Contains(p1 - p2)) newcombe++;
            if (ProportionDifference.MiettinenNurminen(x1, 30, x2, 50).Contains(p1 - p2)) nurminen++;
            if (ProportionRatio.Koopman(x1, 30, x2, 50).Contains(p1 / p2)) koopman++;
        }
        ((double)newcombe / draws).Should().BeInRange(0.935, 0.97);
        ((double)nurminen / draws).Should().BeInRange(0.935, 0.97);
        ((double)koopman / draws).Should().BeInRange(0.935, 0.97);
    }

    [Fact]
    public void RateRatio_Exact_CoversAtLeastAtItsLevel()
    {
        var random = new SplitMix64(108);
        Share(() => RateRatio.Exact(Poisson(ref random, 12), 2, Poisson(ref random, 5), 1).Contains(1.2)).Should().BeGreaterThan(0.95 - ThreeErrors);
    }

    [Fact]
    public void RatioOfSums_NormalDays_FiellerKeepsItsLevel()
    {
        var random = new SplitMix64(109);
        int fieller = 0, delta = 0, bootstrap = 0, draws = 2000;
        var cost = new double[14];
        var clicks = new double[14];
        for (int i = 0; i < draws; i++)
        {
            for (int day = 0; day < cost.Length; day++)
            {
                clicks[day] = 100 + 20 * Gaussian(ref random);
                cost[day] = 0.5 * clicks[day] + 5 * Gaussian(ref random);
            }
            if (RatioOfSums.Fieller(cost, clicks).Interval.Contains(0.5)) fieller++;
            if (RatioOfSums.Delta(cost, clicks).Interval.Contains(0.5)) delta++;
            if (RatioOfSums.Bootstrap(cost, clicks, (ulong)i, replicates: 400).Interval.Contains(0.5)) bootstrap++;
        }
        ((double)fieller / draws).Should().BeInRange(0.935, 0.965);
        ((double)delta / draws).Should().BeInRange(0.93, 0.965);
        // The percentile bootstrap is known to be somewhat short with two weeks of days.
        ((double)bootstrap / draws).Should().BeInRange(0.89, 0.96);
    }

    [Fact]
    public void CompoundPoisson_ManyOrders_CoversAboutItsLevel()
    {
        var random = new SplitMix64(110);
        double coverage = Share(() =>
        {
            var orders = new double[(int)Poisson(ref random, 60)];
            for (int i = 0; i < orders.Length; i++) orders[i] = -50 * Math.Log(1 - Unit(ref random));
            return CompoundPoissonInterval.FromValues(orders).Contains(60 * 50);
        });
        coverage.Should().BeInRange(0.93, 0.96);
    }

    private static double Unit(ref SplitMix64 random) => (random.Next() >> 11) * (1.0 / (1UL << 53));

    private static double Share(Func<bool> contains)
    {
        int hits = 0;
        for (int i = 0; i < Draws; i++)
        {
            if (contains()) hits++;
        }
        return (double)hits / Draws;
    }

    private static double Binomial(ref SplitMix64 random, int trials, double p)
    {
        int successes = 0;
        for (int i = 0; i < trials; i++)
        {
            if (Unit(ref random) < p) successes++;
        }
        return successes;
    }

    private static double Poisson(ref SplitMix64 random, double mean)
    {
        double arrived = 0, time = -Math.Log(1 - Unit(ref random));
        for (; time < mean; time -= Math.Log(1 - Unit(ref random))) arrived++;
        return arrived;
    }

    private static double Gaussian(ref SplitMix64 random) =>
        Math.Sqrt(-2 * Math.Log(1 - Unit(ref random))) * Math.Cos(2 * Math.PI * Unit(ref random));
}
