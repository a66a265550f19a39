using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class AttributionComparisonTests
{
    private static readonly AttributionModel[] FirstLastLinear = [AttributionModels.FirstTouch, AttributionModels.LastTouch, AttributionModels.Linear];

    [Fact]
    public void Compare_SeveralModels_EqualsEachAlone()
    {
        ConversionPaths paths = PathTables.Random(seed: 2, paths: 5_000, k: 8);

        AttributionComparison together = paths.Compare(AttributionModels.Standard);

        foreach (AttributionResult result in together.Results)
            result.Credits.Should().Equal(paths.Credit(result.Model).Credits, result.Model.Key);
        together["markov_1"].Markov.Should().NotBeNull();
    }

    [Fact]
    public void Compare_NoneOrTwiceTheSame_Throws()
    {
        ConversionPaths paths = PathTables.Of(("a", 1, 0));

        paths.Invoking(p => p.Compare([])).Should().Throw<ArgumentException>();
        paths.Invoking(p => p.Compare([AttributionModels.Linear, AttributionModels.Linear])).Should().Throw<ArgumentException>().WithMessage("*'linear'*");
        paths.Compare(FirstLastLinear).Invoking(c => c["markov_1"]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Spread_EeghorPaths_GivesRangePlacesAndAgreement()
    {
        // First: direct 2, email 0, search 8, social 0. Last: 2, 8, 0, 0.
        AttributionSpread spread = PathTables.DirectSearchEmailSocial().Compare([AttributionModels.FirstTouch, AttributionModels.LastTouch]).Spread();

        ChannelSpread search = spread.Channels.Single(c => c.Label == "search");
        (search.LowestConversions, search.HighestConversions, search.Range, search.BestRank, search.WorstRank).Should().Be((0m, 8m, 8m, 1m, 3.5m));

        // By hand, of the six pairs: direct-social agrees; direct-email, direct-search, email-search disagree; email-social ties in the first
        // model, search-social in the second: (1 - 3) / sqrt(5 x 5).
        spread.Agreement.Should().ContainSingle();
        spread.MeanTauB.Should().BeApproximately(-0.4, 1e-12);
        spread.Least!.Second.Should().Be("last_touch");
    }

    [Fact]
    public void Spread_EqualCredits_HaveNoOrderToCompare()
    {
        AttributionSpread spread = PathTables.Of(("a > b", 2, 0)).Compare([AttributionModels.Linear, AttributionModels.FirstTouch]).Spread();

        spread.MeanTauB.Should().BeNull();
        spread.Least.Should().BeNull();
        spread.ToString().Should().EndWith("nothing to compare");
    }

    [Fact]
    public void Spread_TargetCpa_SaysWhichDecisionsFlip()
    {
        // Credits first / last / linear: search 8 / 0 / 19/6, email 0 / 8 / 19/6, direct always 2.
        Dictionary<string, decimal> costs = new() { ["search"] = 80, ["direct"] = 10, ["social"] = 0 };
        Dictionary<string, decimal> targets = new() { ["SEARCH"] = 10, ["direct"] = 4.99m, ["social"] = 5, ["email"] = 5 };

        AttributionSpread spread = PathTables.DirectSearchEmailSocial().Compare(FirstLastLinear, costs).Spread(targets);

        spread.Flips.Select(c => c.Label).Should().Equal("search");
        ChannelDecision search = spread.Channels.Single(c => c.Label == "search").Decision!;
        search.Within.Should().Equal("first_touch");
        search.Above.Should().Equal("last_touch", "linear");
        Decision("direct").Above.Should().HaveCount(3);
        Decision("social").Within.Should().Equal("linear");
        Decision("social").Undecided.Should().Equal("first_touch", "last_touch");
        Decision("email").Undecided.Should().HaveCount(3, "no cost is known");

        ChannelDecision Decision(string label) => spread.Channels.Single(c => c.Label == label).Decision!;
    }

    [Fact]
    public void ToString_ModelsSideBySide_IsAnAlignedTableWithEvidenceBelow()
    {
        IncrementalityTest test = new("search", IncrementalityDesign.Holdout, 120, 1_000, 100, 1_000, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30), "in-house");

        string text = PathTables.DirectSearchEmailSocial().Compare(FirstLastLinear).With(test).ToString();

        text.ReplaceLineEndings("\n").Should().Be("""
            conversions     First touch  Last touch  Linear per touch
            direct                 2.00        2.00              2.00
            email                  0.00        8.00              3.17
            search                 8.00        0.00              3.17
            social                 0.00        0.00              1.67
            (unattributed)         0.00        0.00              0.00
            total                 10.00       10.00             10.00
            evidence: search, Holdout 2026-09-01 to 2026-09-30: +20 conversions, lift +20.0 % (120 of 1,000 against 100 of 1,000; in-house)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void With_Evidence_ChangesNoFigure()
    {
        AttributionComparison before = PathTables.DirectSearchEmailSocial().Compare(FirstLastLinear);
        IncrementalityTest test = new("search", IncrementalityDesign.GeoTest, 5, 10, 0, 20, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 1), "agency");

        AttributionComparison after = before.With(test);

        after.Results.Should().BeSameAs(before.Results);
        after.Evidence.Should().Equal(test);
        before.Evidence.Should().BeEmpty();
    }
}
