using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class MarkovTests
{
    private static readonly string[] NineOfDp6 = ["A", "A > B", "A > B > C", "B", "B > A", "B > C > A", "C", "C > A", "C > B > A"];

    [Fact]
    public void Markov_EeghorPathsWithNulls_MatchesReference()
    {
        AttributionResult result = PathTables.DirectSearchEmailSocial().Credit(AttributionModels.Markov());

        result.Markov!.ConversionProbability.Should().BeApproximately(0.588235294118, 1e-12);
        Effects(result).Should().BeEquivalentTo(new[] { .2, .8, .8, .514285714286 }, Within(1e-12));
        result.Conversions().Should().BeEquivalentTo(new[] { .864197530864, 3.456790123457, 3.456790123457, 2.222222222222 }, Within(1e-11));
    }

    [Fact]
    public void Markov_BrylsThreePaths_MatchesPublishedEffects()
    {
        // analyzecore.com, 2016-08-03: effects .5, 1, 1; shares .2, .4, .4.
        AttributionResult result = PathTables.Of(("C1 > C2 > C3", 1, 0), ("C1", 0, 1), ("C2 > C3", 0, 1)).Credit(AttributionModels.Markov());

        Effects(result).Should().BeEquivalentTo(new[] { .5, 1.0, 1.0 }, Within(1e-12));
        result.Credits.Select(c => c.Conversions).Should().Equal(.2m, .4m, .4m);
    }

    [Fact]
    public void Markov_GoogleAndMailing_MatchesPublishedSolution()
    {
        AttributionResult result = PathTables.Of(("google", 2, 0), ("mailing", 1, 0), ("google > mailing", 1, 0), ("google", 0, 1))
            .Credit(AttributionModels.Markov());

        result.Markov!.ConversionProbability.Should().BeApproximately(0.8, 1e-13);
        Effects(result).Should().BeEquivalentTo(new[] { .75, .5 }, Within(1e-12));
        result.Credits.Select(c => c.Conversions).Should().Equal(2.4m, 1.6m);
    }

    [Fact]
    public void Markov_EeghorTransitions_MatchesReference()
    {
        AttributionResult result = PathTables.Of(("a > b", 3, 1), ("a > c", 1, 1)).Credit(AttributionModels.Markov());

        Effects(result).Should().BeEquivalentTo(new[] { 1, .75, .25 }, Within(1e-12));
        result.Credits.Select(c => c.Conversions).Should().Equal(2m, 1.5m, .5m);
    }

    [Fact]
    public void Markov_NinePathsWithoutNulls_MatchesReference()
    {
        AttributionResult result = PathTables.Of([.. NineOfDp6.Select(path => (path, 3m, 0m))]).Credit(AttributionModels.Markov());

        Effects(result).Should().BeEquivalentTo(new[] { .666666666667, .533333333333, .491228070175 }, Within(1e-12));
        result.Conversions().Should().BeEquivalentTo(new[] { 10.64315352697, 8.51452282158, 7.84232365145 }, Within(1e-10));
    }

    // Exact fractions from a direct elimination in Python (fractions.Fraction) of the chain over the last m channels:
    //   A[i][i] = 1, A[i][j] -= w / out(i) for every transition not into the removed channel, b[i] = conversions / out(i); re = 1 - P(c) / P.
    [Theory]
    [InlineData(1, 12, "0.7539408866995 0.6258907363420 0.5699551569507", "3.866786329849 3.210047081889 2.923166588261")]
    [InlineData(2, 20, "1 0.7166666666667 0.8558139534884", "3.887298478228 2.785897242730 3.326804279042")]
    [InlineData(3, 23, "1 1 0.85", "3.508771929825 3.508771929825 2.982456140351")]
    public void Markov_HigherOrders_MatchExactElimination(int order, int transitions, string effects, string credits)
    {
        ConversionPaths paths = PathTables.Of(
            ("A > B > A > C", 2, 1), ("A > B", 1, 3), ("B > C > A", 3, 0), ("C > A > B > A > B", 1, 2), ("C", 0, 4), ("A > C > B", 2, 2), ("B > A > A > C", 1, 1));

        AttributionResult result = paths.Credit(AttributionModels.Markov(order));

        result.Markov!.ConversionProbability.Should().BeApproximately(10.0 / 23, 1e-12);
        result.Markov.Transitions.Should().Be(transitions);
        Effects(result).Should().BeEquivalentTo(Numbers(effects), Within(1e-11));
        result.Conversions().Should().BeEquivalentTo(Numbers(credits), Within(1e-10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Markov_FittedChain_ReproducesObservedConversionRate(int order)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            ConversionPaths paths = PathTables.Random(seed, paths: 200, k: 9);

            double observed = (double)(paths.TouchedConversions / (paths.TouchedConversions + paths.Nulls));
            paths.Credit(AttributionModels.Markov(order)).Markov!.ConversionProbability.Should().BeApproximately(observed, 1e-12);
        }
    }

    [Fact]
    public void Fit_SweepsAtOrderOne_AgreeWithTheInverse()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            ConversionPaths paths = PathTables.Random(seed, paths: 150, k: 11);

            double[] direct = [.. FirstOrderChain.Fit(paths).RemovalEffects.Values];
            HigherOrderChain.Fit(paths, 1).RemovalEffects.Values.Should().BeEquivalentTo(direct, Within(1e-11));
        }
    }

    [Fact]
    public void Markov_RepeatsMerged_LeaveRemovalEffectsUnchanged()
    {
        ConversionPaths kept = PathTables.Of(("A > A > B", 3, 2), ("B > B > B > A", 1, 1), ("C > A > A > C", 2, 5));
        ConversionPaths merged = PathTables.Of(("A > B", 3, 2), ("B > A", 1, 1), ("C > A > C", 2, 5));

        Effects(kept.Credit(AttributionModels.Markov())).Should().BeEquivalentTo(Effects(merged.Credit(AttributionModels.Markov())), Within(1e-13));
    }

    [Fact]
    public void Markov_TwoChannelsHandingOnForLong_StillConverges()
    {
        // a > b > a > b ... 2,000 touches: plain sweeps shrink the error by a thousandth only; all conversions pass both channels.
        string path = string.Join(" > ", Enumerable.Repeat("a > b", 1000));

        AttributionResult result = PathTables.Of((path, 1, 1), ("a", 1, 0)).Credit(AttributionModels.Markov(2));

        result.Markov!.ConversionProbability.Should().BeApproximately(2.0 / 3, 1e-11);
        result.Markov.Residual.Should().BeLessThan(1e-12);
    }

    [Fact]
    public void Markov_ManyChannels_UsesTheTableAndAgreesWithTheObservedRate()
    {
        // 400 channels: (k + 1)^3 (k + 2) is far beyond the flat array.
        ConversionPaths paths = PathTables.Random(seed: 3, paths: 500, k: 400);

        MarkovFit fit = paths.Credit(AttributionModels.Markov(3)).Markov!;

        fit.ConversionProbability.Should().BeApproximately((double)(paths.TouchedConversions / (paths.TouchedConversions + paths.Nulls)), 1e-12);
    }

    [Fact]
    public void Markov_ChannelOnlyInNullPaths_HasNoEffect()
    {
        AttributionResult result = PathTables.Of(("a", 2, 1), ("b > c", 0, 7)).Credit(AttributionModels.Markov());

        result.Markov!.RemovalEffects.Values.Should().Equal(1, 0, 0);
        result.Credits.Select(c => c.Conversions).Should().Equal(2, 0, 0);
    }

    [Fact]
    public void Markov_SingleChannel_GetsEverything() =>
        PathTables.Of(("a", 5, 3)).Credit(AttributionModels.Markov())["a"].Conversions.Should().Be(5);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Markov_NoConversion_IsUnattributedWithReason(int order)
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a > b", conversions: 0, value: -20, nulls: 4).Build();

        AttributionResult result = paths.Credit(AttributionModels.Markov(order));

        result.Unattributed.Should().Equal(new Unattributed(UnattributedReason.NoRemovalEffect, 0, -20));
        result.TotalValue.Should().Be(-20);
    }

    [Fact]
    public void Markov_MoreChannelsThanCanBeSolved_IsUnattributedWithReason()
    {
        var builder = new ConversionPathsBuilder();
        for (int c = 0; c < 2_001; c++)
            builder.Add(["c" + c], 1);

        builder.Build().Credit(AttributionModels.Markov()).Unattributed.Should().Equal(new Unattributed(UnattributedReason.TooManyChannels, 2_001, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Markov_OtherOrder_Throws(int order) =>
        FluentActions.Invoking(() => AttributionModels.Markov(order)).Should().Throw<ArgumentOutOfRangeException>();

    private static double[] Effects(AttributionResult result) => [.. result.Markov!.RemovalEffects.Values];

    private static double[] Numbers(string text) =>
        [.. text.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];

    private static Func<FluentAssertions.Equivalency.EquivalencyAssertionOptions<double>, FluentAssertions.Equivalency.EquivalencyAssertionOptions<double>> Within(double precision) =>
        options => options.WithStrictOrdering().Using<double>(x => x.Subject.Should().BeApproximately(x.Expectation, precision)).WhenTypeIs<double>();
}
