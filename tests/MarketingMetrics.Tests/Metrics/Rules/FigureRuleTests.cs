using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics.Rules;

/// <summary>Rules on the numbers themselves.</summary>
public class FigureRuleTests
{
    private static readonly MeasurementBasis Ads = new("google-ads");
    private static readonly Metric Share = new("impression_share_reported", Formula.AsReported(Measure.ImpressionShare));

    [Theory]
    [InlineData(100, 100, ConversionCounting.Unknown, false)]
    [InlineData(101, 100, ConversionCounting.Unknown, true)]
    [InlineData(101, 100, ConversionCounting.OnePerInteraction, true)]
    [InlineData(101, 100, ConversionCounting.Every, false)]
    [InlineData(-1, 100, ConversionCounting.Unknown, true)]
    public void ImplausibleRate_OutsideZeroToOne_IsFlaggedNeverClamped(int conversions, int clicks, ConversionCounting counting, bool isRaised)
    {
        MetricFigure figure = Figures.Of(Figures.Whole(Ads with { Counting = counting }, Measure.AdConversions.Of(conversions), Measure.Clicks.Of(clicks)), PaidMediaMetrics.ConversionRate);

        Figures.Found("IMPLAUSIBLE_RATE", figure).Should().HaveCount(isRaised ? 1 : 0);
        figure.Value.Value.Should().Be(conversions / 100m);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void ClicksAboveImpressions_InOneChannel_IsFoundThoughTheTotalLooksFine(int clicks, bool isRaised)
    {
        FactTable facts = Figures.Facts(Ads, ("Display", [Measure.Clicks.Of(clicks), Measure.Impressions.Of(40m)]), ("Paid Search", [Measure.Clicks.Of(10m), Measure.Impressions.Of(9_000m)]));

        Caveat[] found = Figures.Found("CLICKS_ABOVE_IMPRESSIONS", Figures.Of(facts, PaidMediaMetrics.ClickThroughRate));
        found.Should().HaveCount(isRaised ? 1 : 0);
        if (isRaised) found[0].Message(ReportLanguage.English).Should().StartWith("Display: 41 clicks stand against 40 impressions");
    }

    [Theory]
    [InlineData(10, 90, false)]
    [InlineData(11, 89, true)]
    public void InvalidClicks_MoreThanUsual(int invalid, int valid, bool isRaised)
    {
        var rate = new Metric("invalid_rate", Measure.InvalidClicks / (Measure.InvalidClicks + Measure.Clicks));

        Figures.Found("INVALID_CLICKS", Figures.Of(Figures.Whole(Ads, Measure.InvalidClicks.Of(invalid), Measure.Clicks.Of(valid)), rate)).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Theory]
    [InlineData("0.0999", "below 10 %")]
    [InlineData("0.9001", "above 90 %")]
    [InlineData("0.1", null)]
    public void CensoredShare_SentinelsOfGoogleAds_AreBounds(string share, string? words)
    {
        FactTable facts = Figures.Whole(Ads, Measure.ImpressionShare.Of(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)));

        Caveat[] found = Figures.Found("CENSORED_SHARE", Figures.Of(facts, Share));
        if (words is null) found.Should().BeEmpty();
        else found.Should().ContainSingle().Which.Message(ReportLanguage.English).Should().Contain(words);
    }

    [Fact]
    public void CensoredShare_BoundedCell_IsTold()
    {
        var rows = new FactTableBuilder(Ads, Grain.WholePeriod, Figures.October);
        rows.BeginRow(Figures.October.Start).SetBounds(Measure.ImpressionShare, null, 0.1m).EndRow();

        Figures.Found("CENSORED_SHARE", Figures.Of(rows.Build(), Share)).Should().ContainSingle();
    }

    [Fact]
    public void AverageOfAverages_ShareOfTwoChannels_CannotBeAveraged_PeopleAreNotAdditive()
    {
        FactTable facts = Figures.Facts(Ads, ("Display", [Measure.ImpressionShare.Of(0.4m), Measure.Reach.Of(500m)]), ("Paid Search", [Measure.ImpressionShare.Of(0.6m), Measure.Reach.Of(400m)]));

        MetricFigure share = Figures.Of(facts, Share);
        Figures.Found("AVG_OF_AVG", share).Should().ContainSingle().Which.Effect.Should().Be(CaveatEffect.ForbidsSum);
        Figures.Found("NON_ADDITIVE", share).Should().BeEmpty();
        MetricFigure reach = Figures.Of(facts, PaidMediaMetrics.Reach);
        Figures.Found("NON_ADDITIVE", reach).Should().ContainSingle();
        Figures.Found("AVG_OF_AVG", reach).Should().BeEmpty();
        Figures.Found("AVG_OF_AVG", Figures.Of(Figures.Whole(Ads, Measure.ImpressionShare.Of(0.4m)), Share)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("meta-ads", false)]
    [InlineData("tiktok-ads", true)]
    public void FrequencyScope_ReachOfAnotherSource_IsFound(string reachFrom, bool isRaised)
    {
        FactTable facts = FactTable.Join(
            Figures.Whole(new MeasurementBasis("meta-ads"), Measure.Impressions.Of(9_000m)), Figures.Whole(new MeasurementBasis(reachFrom), Measure.Reach.Of(3_000m)));

        Figures.Found("FREQ_SCOPE", Figures.Of(facts, PaidMediaMetrics.Frequency)).Should().HaveCount(isRaised ? 1 : 0);
    }
}
