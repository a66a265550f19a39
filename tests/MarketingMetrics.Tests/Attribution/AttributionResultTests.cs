using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class AttributionResultTests
{
    [Fact]
    public void Credit_ThirdsOfOneConversion_AddUpExactly()
    {
        AttributionResult result = PathTables.Of(("a > b > c", 1, 0)).Credit(AttributionModels.Linear);

        result.Credits.Select(c => c.Conversions).Should().Equal(0.333333333334m, 0.333333333333m, 0.333333333333m);
    }

    [Fact]
    public void Credit_Refund_IsCreditedBelowZeroAndAddsUp()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a > b > c", conversions: 0, value: -10m).Add("a", 1, 4).Build();

        AttributionResult result = paths.Credit(AttributionModels.Linear);

        result.Credits.Zip([2 / 3m, -10 / 3m, -10 / 3m]).Should().OnlyContain(pair => Math.Abs(pair.First.Value - pair.Second) < 1e-12m);
        result.Credits.Sum(c => c.Value).Should().Be(-6);
    }

    [Fact]
    public void Credit_ConversionWithoutValue_CountsAsConversion() =>
        PathTables.Of(("a", 3, 0)).Credit(AttributionModels.LastTouch)["a"].Should().BeEquivalentTo(new { Conversions = 3m, Value = 0m });

    [Fact]
    public void Credit_NoPathAtAll_IsEmptyAndReadable()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Build();
        foreach (AttributionModel model in AttributionModels.Standard)
        {
            AttributionResult result = paths.Credit(model);
            result.Credits.Should().BeEmpty();
            result.Unattributed.Should().BeEmpty();
            result.TotalConversions.Should().Be(0);
            result.ToString().Should().StartWith(model.Name);
        }
    }

    [Fact]
    public void CostPerAcquisition_EachUndefinedCase_HasItsReason()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a > b", 4, 200).Add("c > b", 0, -30).Add("d > b", 1, 0).Build();
        Dictionary<string, decimal> costs = new() { ["A"] = 100, ["b"] = 50, ["c"] = 0, ["radio"] = 300 };

        AttributionResult result = paths.Credit(AttributionModels.FirstTouch, costs);

        (result["a"].CostPerAcquisition.Value, result["a"].ReturnOnAdSpend.Value).Should().Be((25m, 2m));
        result["b"].CostPerAcquisition.Reason.Should().Be(CreditRatioReason.NoConversions);
        result["b"].ReturnOnAdSpend.Value.Should().Be(0);
        result["c"].ReturnOnAdSpend.Reason.Should().Be(CreditRatioReason.ZeroCost);
        result["d"].CostPerAcquisition.Reason.Should().Be(CreditRatioReason.NoCost);
        result["radio"].CostPerAcquisition.Reason.Should().Be(CreditRatioReason.NoConversions, "money spent on a channel without a path is not dropped");
        default(CreditRatio).Reason.Should().Be(CreditRatioReason.NoCost);
    }

    [Fact]
    public void ReturnOnAdSpend_CostBelowZero_IsUndefined() =>
        PathTables.Of(("a", 1, 0)).Credit(AttributionModels.Linear, new Dictionary<string, decimal> { ["a"] = -5 })["a"]
            .ReturnOnAdSpend.Reason.Should().Be(CreditRatioReason.NegativeDenominator);

    [Fact]
    public void ToString_CreditsWithCosts_IsAnAlignedTable()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("search > email", 3, 1_200).Add("email", 1, 100).Add("", 1, 10).Build();

        string text = paths.Credit(AttributionModels.FirstTouch, new Dictionary<string, decimal> { ["search"] = 450 }).ToString();

        text.ReplaceLineEndings("\n").Should().Be("""
            First touch              conversions    share     value    cost     CPA  ROAS
            email                           1.00   20.0 %    100.00       -       -     -
            search                          3.00   60.0 %  1,200.00  450.00  150.00  2.67
            (unattributed: NoTouch)         1.00   20.0 %     10.00
            total                           5.00  100.0 %  1,310.00
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Indexer_UnknownChannel_ThrowsAndListsTheChannels() =>
        FluentActions.Invoking(() => PathTables.Of(("a", 1, 0)).Credit(AttributionModels.Linear)["b"]).Should().Throw<KeyNotFoundException>().WithMessage("*'b'*a*");

    [Fact]
    public void Credit_CostBeyondRange_Throws() =>
        FluentActions.Invoking(() => PathTables.Of(("a", 1, 0)).Credit(AttributionModels.Linear, new Dictionary<string, decimal> { ["a"] = 1e16m }))
            .Should().Throw<ArgumentException>().WithMessage("*'a'*");

    [Fact]
    public void Involvement_RepeatedAndClosingChannels_CountEachPathOnce()
    {
        ConversionPaths paths = PathTables.Of(("a > b > a", 2, 0), ("a > b", 3, 1), ("b", 1.5m, 0), ("c", 0, 9));

        paths.Involvement().Should().Equal(
            new ChannelInvolvement("a", Influenced: 5, Assisted: 3, First: 5, Last: 2),
            new ChannelInvolvement("b", Influenced: 6.5m, Assisted: 2, First: 1.5m, Last: 4.5m),
            new ChannelInvolvement("c", 0, 0, 0, 0));
        paths.Involvement()[0].AssistRatio.Should().Be(1.5m);
        paths.Involvement()[2].AssistRatio.Should().BeNull();
    }
}
