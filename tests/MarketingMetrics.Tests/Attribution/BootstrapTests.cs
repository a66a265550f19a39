using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class BootstrapTests
{
    [Fact]
    public void Bootstrap_CountsOfOneChannelEach_GivesPoissonIntervals()
    {
        // The last-touch credit of a path is its own Poisson count. Quantiles of the
        // Poisson distribution at 2.5 and 97.5 %: 81 and 120 for mean 100, 1 and 8 for mean 4 (summed exactly with Python fractions).
        BootstrapResult result = PathTables.Of(("a", 100, 0), ("b", 4, 50)).Bootstrap(AttributionModels.LastTouch, seed: 1, replicates: 4_000);

        ((double)result.Intervals[0].ConversionsLower).Should().BeApproximately(81, 1);
        ((double)result.Intervals[0].ConversionsUpper).Should().BeApproximately(120, 1);
        (result.Intervals[1].ConversionsLower, result.Intervals[1].ConversionsUpper).Should().Be((1m, 8m));
        result.Intervals[1].Conversions.Should().Be(4);
    }

    [Fact]
    public void Bootstrap_SameSeed_GivesTheSameIntervals()
    {
        ConversionPaths paths = PathTables.Random(seed: 4, paths: 100, k: 5);

        BootstrapResult once = paths.Bootstrap(AttributionModels.Markov(), seed: 11, replicates: 200);

        paths.Bootstrap(AttributionModels.Markov(), seed: 11, replicates: 200).Intervals.Should().Equal(once.Intervals);
        paths.Bootstrap(AttributionModels.Markov(), seed: 12, replicates: 200).Intervals.Should().NotEqual(once.Intervals);
        once.Intervals.Should().OnlyContain(i => i.ConversionsLower < i.Conversions && i.Conversions < i.ConversionsUpper);
        once.ToString().Should().EndWith("95 % percentile intervals, 200 resamples, seed 11");
    }

    [Fact]
    public void Bootstrap_ValueFollowsConversions()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a", 10, 500).Build();

        CreditInterval interval = paths.Bootstrap(AttributionModels.Linear, seed: 3, replicates: 500).Intervals[0];

        interval.ValueLower.Should().Be(interval.ConversionsLower * 50);
        interval.ValueUpper.Should().Be(interval.ConversionsUpper * 50);
    }

    [Fact]
    public void Bootstrap_WrongUse_Throws()
    {
        ConversionPaths paths = PathTables.Of(("a", 1, 0));

        paths.Invoking(p => p.Bootstrap(AttributionModels.Linear, 1, replicates: 99)).Should().Throw<ArgumentOutOfRangeException>();
        paths.Invoking(p => p.Bootstrap(AttributionModels.Linear, 1, level: 1)).Should().Throw<ArgumentOutOfRangeException>();
        paths.Invoking(p => p.Bootstrap(AttributionModels.Linear, 1, cancellation: new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(9.5)]
    [InlineData(10.5)]
    [InlineData(4_000)]
    public void Poisson_AnyMean_HasItsMeanAndVariance(double mean)
    {
        var random = new SplitMix64(2026);
        double[] draws = [.. Enumerable.Range(0, 40_000).Select(_ => random.Poisson(mean))];

        double average = draws.Average();
        double variance = draws.Sum(d => (d - average) * (d - average)) / draws.Length;
        average.Should().BeApproximately(mean, 5 * Math.Sqrt(mean / draws.Length));
        variance.Should().BeApproximately(mean, 0.05 * mean);
    }

    [Fact]
    public void Next_SeedZero_GivesTheReferenceSequence()
    {
        // First outputs of SplitMix64 from state 0, as in the reference C code of Vigna.
        var random = new SplitMix64(0);

        random.Next().Should().Be(0xE220A8397B1DCDAF);
        random.Next().Should().Be(0x6E789E6AA1B965F4);
    }
}
