using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using static MarketingMetrics.Tests.Insights.Cuts;

namespace MarketingMetrics.Tests.Insights;

public class DecompositionTests
{
    // clamp.sh, funnel conversion: 8 % to 15 %, mix +9 points, rate -2 points; mid-point weights give the same here.
    [Theory]
    [InlineData(MixConvention.OldRates)]
    [InlineData(MixConvention.MidPoint)]
    public void ByMix_PublishedVector_IsNinePointsOfMixAndTwoLostOfRate(MixConvention convention)
    {
        ChangeDecomposition change = Decomposition.ByMix(SiteMetrics.ConversionRatePerSession,
            Rates(September, ("social", 200, 4_000), ("direct", 200, 1_000)),
            Rates(October, ("social", 30, 1_000), ("direct", 720, 4_000)), convention);

        change.Before.Value.Should().Be(0.08m);
        change.After.Value.Should().Be(0.15m);
        change.Change.Should().Be(0.07m);
        change[ChangeKind.Mix].Should().Be(0.09m);
        change[ChangeKind.Rate].Should().Be(-0.02m);
        change.Steps.Select(step => step.Key).Should().Equal("mix", "rate");
    }

    // optimeleon.com, Simpson: 27.5 % to 12.5 % although both groups rose: mix -20, rate +5.
    [Fact]
    public void ByMix_Reversal_RateRisesWhileTheWholeFalls()
    {
        ChangeDecomposition change = Decomposition.ByMix(SiteMetrics.ConversionRatePerSession,
            Rates(September, ("a", 270, 900), ("b", 5, 100)), Rates(October, ("a", 35, 100), ("b", 90, 900)));

        change.Change.Should().Be(-0.15m);
        change[ChangeKind.Mix].Should().Be(-0.20m);
        change[ChangeKind.Rate].Should().Be(0.05m);
        change.Segments.Should().OnlyContain(segment => segment.Rate > 0 && segment.Presence == SegmentPresence.Continuing);
        change.Segments[0].ShareBefore.Should().Be(0.9m);
        change.Segments[0].ShareAfter.Should().Be(0.1m);
    }

    // A segment at the old average moves nothing by arriving: 20 of 100 beside 20 of 100 stays 20 %.
    [Fact]
    public void ByMix_SegmentEntersAtTheAverage_MovesNothing()
    {
        ChangeDecomposition change = Decomposition.ByMix(SiteMetrics.ConversionRatePerSession, Rates(September, ("a", 20, 100)), Rates(October, ("a", 20, 100), ("new", 20, 100)));

        change.Steps.Should().OnlyContain(step => step.Amount == 0m);
        change.Segments[1].Presence.Should().Be(SegmentPresence.Entered);
    }

    // The page shared with the design (Microsoft Ads, absent before): 300 EUR without a conversion over 199 conversions are +1.51 EUR of CPA.
    [Fact]
    public void ByMix_CostWithoutConversions_IsToldAsEntered()
    {
        ChangeDecomposition change = Decomposition.ByMix(PaidMediaMetrics.CostPerAcquisition,
            Ads(September, ("Search", 8_000m, 0, 0, 199, 0)), Ads(October, ("Search", 8_000m, 0, 0, 199, 0), ("Microsoft", 300m, 0, 0, 0, 0)));

        decimal.Round(change[ChangeKind.Entered], 2).Should().Be(1.51m);
        change[ChangeKind.Mix].Should().Be(0m);
        change[ChangeKind.Entered].Should().Be(change.Change);
    }

    [Fact]
    public void ByMix_SegmentWithoutDenominatorInOnePeriod_IsAStepOfItsOwn()
    {
        ChangeDecomposition change = Decomposition.ByMix(PaidMediaMetrics.CostPerAcquisition,
            Ads(September, ("a", 100m, 0, 0, 10, 0), ("b", 50m, 0, 0, 0, 0)), Ads(October, ("a", 100m, 0, 0, 10, 0), ("b", 50m, 0, 0, 5, 0)));

        change.Segments[1].Presence.Should().Be(SegmentPresence.WithoutRate);
        // "b": 50/15 - (1/3) 15 less 50/10 is -6.67; "a" is 5 EUR cheaper than the old whole and lost a third of the weight: +1.67.
        change[ChangeKind.WithoutRate].Should().Be(-6.666666666667m);
        change[ChangeKind.Mix].Should().Be(1.666666666667m);
        change.Change.Should().Be(-5m);
    }

    [Fact]
    public void ByMix_SegmentLeaves_IsExited()
    {
        ChangeDecomposition change = Decomposition.ByMix(SiteMetrics.ConversionRatePerSession, Rates(September, ("a", 10, 100), ("gone", 30, 100)), Rates(October, ("a", 10, 100)));

        // 20 % to 10 %: -(0.5)(30 % - 20 %) for the segment that left, (1 - 0.5)(10 % - 20 %) for the one that remained alone.
        change[ChangeKind.Exited].Should().Be(-0.05m);
        change[ChangeKind.Mix].Should().Be(-0.05m);
        change[ChangeKind.Rate].Should().Be(0m);
    }

    [Fact]
    public void ByMix_NoValueInOnePeriod_SaysSoAndHasNoSteps()
    {
        ChangeDecomposition change = Decomposition.ByMix(SiteMetrics.ConversionRatePerSession, Rates(September, ("a", 0, 0)), Rates(October, ("a", 1, 10)));

        change.Reason.Should().Be(DecompositionReason.NoEarlierValue);
        change.IsDefined.Should().BeFalse();
        change.Change.Should().BeNull();
        change.Steps.Should().BeEmpty();
        change.Rounded(2).Should().BeEmpty();
    }

    [Fact]
    public void ByMix_WrongUse_NamesTheRemedy()
    {
        FactResult cut = Rates(September, ("a", 1, 10));
        Action total = () => Decomposition.ByMix(SiteMetrics.Sessions, cut, cut);
        Action uncut = () => Decomposition.ByMix(SiteMetrics.EngagementRate, cut.RollUp([]), cut.RollUp([]));
        Action differ = () => Decomposition.ByMix(SiteMetrics.EngagementRate, cut, cut.RollUp([]));
        Action reach = () => Decomposition.ByContribution(PaidMediaMetrics.Reach, cut, cut);

        total.Should().Throw<ArgumentException>().WithMessage("*sessions*ByContribution*");
        uncut.Should().Throw<ArgumentException>().WithMessage("*By(Dimension.Channel)*");
        differ.Should().Throw<ArgumentException>().WithMessage("*cut differently*");
        reach.Should().Throw<ArgumentException>().WithMessage("*reach*not a total*");
    }

    // Shown with two decimals 0.333.. and 0.333.. and 0.333.. must show the 1.00 between them.
    [Fact]
    public void Rounded_ShownSteps_AddUpToTheShownChange()
    {
        ChangeDecomposition change = Decomposition.ByContribution(SiteMetrics.Sessions,
            Rates(September, ("a", 0, 1.004m), ("b", 0, 1.004m), ("c", 0, 1.004m)), Rates(Period.Month(2026, 11), ("a", 0, 2.338m), ("b", 0, 2.338m), ("c", 0, 1.338m)));

        var shown = change.Rounded(2);

        shown[0].Should().Be(3.01m);
        shown[^1].Should().Be(6.01m);
        shown.RemoveAt(shown.Length - 1).Sum().Should().Be(6.01m);
    }

    // 100 units at 10 EUR, then 120 units at 11 EUR: volume 20 x 10 = 200, price 120 x 1 = 120.
    [Fact]
    public void ByPriceAndVolume_OneProduct_IsVolumeAtOldAndPriceAtNew()
    {
        ChangeDecomposition change = Decomposition.ByPriceAndVolume(Measure.Revenue, Measure.OrderUnits, Sales(September, ("a", 1_000m, 100)), Sales(Period.Month(2026, 11), ("a", 1_320m, 120)));

        change.Change.Should().Be(320m);
        change[ChangeKind.Volume].Should().Be(200m);
        change[ChangeKind.Price].Should().Be(120m);
        change[ChangeKind.Mix].Should().Be(0m);
        change.AveragePriceAfter!.Value.Value.Should().Be(11m);
    }

    // 50 x 10 + 50 x 20 = 1,500; then 25 x 10 + 75 x 20 = 1,750: same volume and prices, all of it is mix.
    [Fact]
    public void ByPriceAndVolume_OnlyTheMixMoves_IsAllMix()
    {
        ChangeDecomposition change = Decomposition.ByPriceAndVolume(Measure.Revenue, Measure.OrderUnits,
            Sales(September, ("cheap", 500m, 50), ("dear", 1_000m, 50)), Sales(Period.Month(2026, 11), ("cheap", 250m, 25), ("dear", 1_500m, 75)));

        change[ChangeKind.Mix].Should().Be(250m);
        change[ChangeKind.Volume].Should().Be(0m);
        change[ChangeKind.Price].Should().Be(0m);
        change.Segments.Sum(segment => segment.Amount).Should().Be(250m);
    }

    [Fact]
    public void ByPriceAndVolume_UnequalMonths_ArePerDay()
    {
        ChangeDecomposition change = Decomposition.ByPriceAndVolume(Measure.Revenue, Measure.OrderUnits, Sales(September, ("a", 3_000m, 300)), Sales(October, ("a", 3_100m, 310)));

        change.IsPerDay.Should().BeTrue();
        change.Change.Should().Be(0m);
        change[ChangeKind.Volume].Should().Be(0m);
    }
}
