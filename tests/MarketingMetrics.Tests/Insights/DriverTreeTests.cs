using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using static MarketingMetrics.Tests.Insights.Cuts;

namespace MarketingMetrics.Tests.Insights;

public class DriverTreeTests
{
    // Python: a, b = 10.0, 20.0; L = (b - a) / log(b / a) = 14.426950408889635
    // CPM 10 -> 12: L*log(1.2) = 2.6303440583379378; CTR .01 -> .008: -L*log(.8) = 3.219280948873623; CVR .1 -> .075: -L*log(.75) = 4.150374992788438
    [Fact]
    public void CostPerAcquisition_EveryDriverMoves_IsWeightedByTheLogarithmicMean()
    {
        // 1,000 EUR, 100,000 impressions, 1,000 clicks, 100 conversions: CPM 10, CTR 1 %, CVR 10 %, CPA 10.
        // 1,200 EUR, 100,000 impressions, 800 clicks, 60 conversions: CPM 12, CTR 0.8 %, CVR 7.5 %, CPA 20.
        ChangeDecomposition change = Whole(("a", 1_000m, 100_000, 1_000, 100, 0), ("a", 1_200m, 100_000, 800, 60, 0), DriverTree.CostPerAcquisition);

        change.Change.Should().Be(10m);
        change.Steps.Select(step => step.Key).Should().Equal("driver:cpm", "driver:ctr", "driver:conversion_rate");
        change.Steps[0].Amount.Should().BeApproximately(2.6303440583379378m, 1e-11m);
        change.Steps[1].Amount.Should().BeApproximately(3.219280948873623m, 1e-11m);
        change.Steps[2].Amount.Should().BeApproximately(4.150374992788438m, 1e-11m);
        change.Steps.Sum(step => step.Amount).Should().Be(10m);
        change.Steps.Select(step => step.DriverChange).Should().Equal(0.2m, -0.2m, -0.25m);
        change.Segments.Should().BeEmpty();
    }

    // Python: L = (2.0 - 4.0) / log(2.0 / 4.0) = 2.8853900817779268; CVR .1 -> .1: 0; value 40 -> 30: L*log(.75) = -0.8300749985576876; CPC 1 -> 1.5: -L*log(1.5) = -1.1699250014423122
    [Fact]
    public void ReturnOnAdSpend_ValueFallsAndClicksCostMore_IsSplitByTheLogarithmicMean()
    {
        ChangeDecomposition change = Whole(("a", 1_000m, 0, 1_000, 100, 4_000), ("a", 1_500m, 0, 1_000, 100, 3_000), DriverTree.ReturnOnAdSpend);

        change.Change.Should().Be(-2m);
        change.Steps[0].Amount.Should().Be(0m);
        change.Steps[1].Amount.Should().BeApproximately(-0.8300749985576876m, 1e-11m);
        change.Steps[2].Amount.Should().BeApproximately(-1.1699250014423122m, 1e-11m);
        change.Steps[2].DriverChange.Should().Be(0.5m);
    }

    // Only the shares of two unchanged channels move: 10 and 30 EUR, half and half (20 EUR), then a quarter and three quarters (25 EUR).
    [Fact]
    public void ByChannel_OnlyTheMixMoves_IsAllMix()
    {
        ChangeDecomposition change = Decomposition.ByDrivers(DriverTree.CostPerAcquisition,
            Ads(September, ("a", 500m, 50_000, 500, 50, 0), ("b", 1_500m, 50_000, 500, 50, 0)),
            Ads(October, ("a", 250m, 25_000, 250, 25, 0), ("b", 2_250m, 75_000, 750, 75, 0)));

        change.Change.Should().Be(5m);
        change[ChangeKind.Mix].Should().Be(5m);
        change[ChangeKind.Driver].Should().Be(0m);
    }

    // The example page of the design: 300 EUR in a channel that was absent and brought nothing, over 199 conversions.
    [Fact]
    public void ByChannel_ChannelEntersWithoutConversions_IsEntered()
    {
        ChangeDecomposition change = Decomposition.ByDrivers(DriverTree.CostPerAcquisition,
            Ads(September, ("a", 8_000m, 400_000, 4_000, 199, 0)),
            Ads(October, ("a", 8_000m, 400_000, 4_000, 199, 0), ("Microsoft", 300m, 6_850, 137, 0, 0)));

        decimal.Round(change[ChangeKind.Entered], 2).Should().Be(1.51m);
        change[ChangeKind.Entered].Should().Be(change.Change);
    }

    [Fact]
    public void ReturnOnAdSpend_NothingConvertedAnyMore_GoesWhollyToTheDriverThatIsZero()
    {
        ChangeDecomposition change = Whole(("a", 1_000m, 0, 1_000, 100, 4_000), ("a", 1_500m, 0, 1_000, 0, 0), DriverTree.ReturnOnAdSpend);

        change.UsesZeroConvention.Should().BeTrue();
        change.Change.Should().Be(-4m);
        change.Steps.Select(step => step.Amount).Should().Equal(-4m, 0m, 0m);
        change.Steps[0].DriverChange.Should().BeNull();
    }

    [Fact]
    public void CostPerAcquisition_NoConversions_IsNotDecomposed() =>
        Whole(("a", 1_000m, 10, 10, 1, 0), ("a", 1_000m, 10, 10, 0, 0), DriverTree.CostPerAcquisition).Reason.Should().Be(DecompositionReason.NoLaterValue);

    [Fact]
    public void ByDrivers_ADriverIsNotMeasured_SaysThatTheProductIsMissing()
    {
        FactResult before = By(Dimension.Channel, September, ("a", [Measure.Cost.Of(Eur(10)), Measure.AdConversions.Of(2)])).RollUp([]);
        FactResult after = By(Dimension.Channel, October, ("a", [Measure.Cost.Of(Eur(10)), Measure.AdConversions.Of(1)])).RollUp([]);

        Decomposition.ByDrivers(DriverTree.CostPerAcquisition, before, after).Reason.Should().Be(DecompositionReason.NoDrivers);
    }

    [Fact]
    public void DriverTree_OwnProduct_IsAFullCitizen()
    {
        var ordersPerSession = new Metric("orders_per_session", Measure.Orders / Measure.Sessions);
        var tree = new DriverTree(SalesMetrics.Revenue, Driver.Times(SiteMetrics.Sessions), Driver.Times(ordersPerSession), Driver.Times(SalesMetrics.AverageOrderValue));
        FactResult Shop(Period period, decimal sessions, decimal orders, decimal revenue) =>
            By(Dimension.Channel, period, ("a", [Measure.Sessions.Of(sessions), Measure.Orders.Of(orders), Measure.Revenue.Of(Eur(revenue))]));

        ChangeDecomposition change = Decomposition.ByDrivers(tree, Shop(September, 1_000, 10, 500), Shop(Period.Month(2026, 11), 2_000, 20, 1_000));

        tree.ToString().Should().Be("revenue = sessions * orders_per_session * aov");
        change.Steps.Select(step => step.Amount).Should().Equal(500m, 0m, 0m);
        change.Steps[0].DriverChange.Should().Be(1m);
    }

    [Fact]
    public void DriverTree_ProductThatIsNotTheTarget_NamesWhatIsLeft()
    {
        Action declare = () => _ = new DriverTree(PaidMediaMetrics.CostPerAcquisition, Driver.Times(PaidMediaMetrics.CostPerMille), Driver.Over(PaidMediaMetrics.ClickThroughRate));
        Action one = () => _ = new DriverTree(PaidMediaMetrics.Cost, Driver.Times(PaidMediaMetrics.Cost));

        declare.Should().Throw<ArgumentException>().WithMessage("*'cpa' times ad_conversions / (clicks)*");
        one.Should().Throw<ArgumentException>().WithMessage("*at least two*");
    }

    private static ChangeDecomposition Whole((string, decimal, decimal, decimal, decimal, decimal) before, (string, decimal, decimal, decimal, decimal, decimal) after, DriverTree tree) =>
        Decomposition.ByDrivers(tree, Ads(September, before).RollUp([]), Ads(October, after).RollUp([]));
}
