using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using static MarketingMetrics.Tests.Insights.Cuts;

namespace MarketingMetrics.Tests.Insights;

public class InsightRulesTests
{
    private static readonly FigureRef Figure = new("conversion_rate_session", period: October);

    [Fact]
    public void MixShift_Reversal_IsCritical()
    {
        Caveat caveat = Examine(Decomposition.ByMix(SiteMetrics.ConversionRatePerSession, Rates(September, ("a", 270, 900), ("b", 5, 100)), Rates(October, ("a", 35, 100), ("b", 90, 900)))).Single();

        caveat.Code.Should().Be("MIX_SHIFT");
        caveat.Severity.Should().Be(CaveatSeverity.Critical);
        caveat.Effect.Should().Be(CaveatEffect.None);
        caveat.Message(ReportLanguage.English).Should().Be(
            "Conversion rate (per session) changed by -15.00 points: every segment moved the other way (cut by channel). Shift between segments -20.00 points, change within segments +5.00 points.");
        caveat.Message(ReportLanguage.French).Should().Contain("tous les segments ont évolué en sens inverse");
    }

    // Half and half, both segments up by a tenth: all of it is level, nothing is mix.
    [Theory]
    [InlineData(11, 33, 100, 100, false)]
    [InlineData(10, 90, 100, 300, true)] // 20 % to 25 %, rates unchanged: all mix
    [InlineData(10, 31.2, 100, 104, false)] // the mix moved the rate by 0.2 points of 20: below what is material
    public void MixShift_ShareOfTheChange_Decides(decimal a, decimal b, decimal sessionsA, decimal sessionsB, bool isRaised) =>
        Examine(Decomposition.ByMix(SiteMetrics.ConversionRatePerSession, Rates(September, ("a", 10, 100), ("b", 30, 100)), Rates(October, ("a", a, sessionsA), ("b", b, sessionsB))))
            .Select(caveat => caveat.Code).Should().Equal(isRaised ? ["MIX_SHIFT"] : []);

    // Revenue up, units down, or the average price up by more than a tenth.
    [Theory]
    [InlineData(1_050, 98, true)]
    [InlineData(1_250, 110, true)]
    [InlineData(1_080, 100, false)]
    public void PriceEffect_RevenueUpOnPrices_IsTold(decimal revenue, decimal units, bool isRaised) =>
        Examine(Decomposition.ByPriceAndVolume(Measure.Revenue, Measure.OrderUnits, Sales(September, ("a", 1_000m, 100)), Sales(Period.Month(2026, 11), ("a", revenue, units))))
            .Select(caveat => caveat.Code).Should().Equal(isRaised ? ["PRICE_EFFECT"] : []);

    [Fact]
    public void PriceEffect_Message_GivesUnitsAndPrice() =>
        Examine(Decomposition.ByPriceAndVolume(Measure.Revenue, Measure.OrderUnits, Sales(September, ("a", 1_000m, 100)), Sales(Period.Month(2026, 11), ("a", 1_050m, 98)))).Single()
            .Message(ReportLanguage.English).Should().Be("Revenue changed by +50.00 EUR, units from 100 to 98 (worth -20.00 EUR at the old average price); the average price changed by +7.1 %.");

    // 28 other days with 5 conversions of 100 sessions: 5 a day; two silent days expect 10, and exp(-10) is below .01/30; one silent day expects 5, and exp(-5) = .0067 is not.
    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void TrackingBreak_RunOfZeros_IsToldWhereChanceCannot(int silent, bool isRaised)
    {
        MetricSeries series = Daily([.. Enumerable.Repeat(5m, 14), .. Enumerable.Repeat(0m, silent), .. Enumerable.Repeat(5m, 14)]);

        var caveats = CaveatRules.Run(InsightRules.All, new InsightEvidence(Figure) { DailyConversions = series });

        caveats.Select(caveat => caveat.Code).Should().Equal(isRaised ? ["TRACKING_BREAK"] : []);
        if (isRaised)
        {
            caveats[0].Message(ReportLanguage.English).Should().Be(
                "15 to 16 October 2026: no conversion for 200 sessions, where about 10.0 were to be expected at the rate of the other days. This points to measurement, not performance.");
        }
    }

    [Fact]
    public void TrackingBreak_NothingEverConverted_SaysNothing() =>
        CaveatRules.Run(InsightRules.All, new InsightEvidence(Figure) { DailyConversions = Daily(new decimal[30]) }).Should().BeEmpty();

    [Theory]
    [InlineData(40, 60, 50, 50, true)]
    [InlineData(40, 60, 44, 56, false)]
    public void BrandNonBrand_ShareShifts_IsTold(decimal brand0, decimal other0, decimal brand1, decimal other1, bool isRaised)
    {
        FactResult Cut(Period period, decimal brand, decimal other) => By(Dimension.Brand, period,
            ("brand", [Measure.AdConversions.Of(brand / 10), Measure.Clicks.Of(brand)]), ("non-brand", [Measure.AdConversions.Of(other / 10), Measure.Clicks.Of(other)]));

        var caveats = Examine(Decomposition.ByMix(PaidMediaMetrics.ConversionRate, Cut(September, brand0, other0), Cut(October, brand1, other1)));

        caveats.Select(caveat => caveat.Code).Should().Equal(isRaised ? ["BRAND_NONBRAND"] : []);
        if (isRaised) caveats.Single().Message(ReportLanguage.English).Should().StartWith("The share of brand went from 40.0 % to 50.0 %. People who search");
    }

    [Theory]
    [InlineData("Paid Search", true)]
    [InlineData("Paid Search Brand", false)]
    [InlineData("Display", false)]
    public void BrandNonBrand_SearchThatIsNotSplit_IsTold(string channel, bool isRaised)
    {
        FactResult cut = Ads(September, (channel, 10m, 1_000, 100, 10, 0));

        Examine(Decomposition.ByMix(PaidMediaMetrics.ConversionRate, cut, Ads(October, (channel, 10m, 1_000, 100, 10, 0))))
            .Select(caveat => caveat.Code).Should().Equal(isRaised ? ["BRAND_NONBRAND"] : []);
    }

    [Fact]
    public void All_EveryRule_HasItsTextsInBothLanguages()
    {
        foreach (CaveatDescriptor descriptor in InsightRules.All.Select(rule => rule.Descriptor))
        {
            foreach (string key in new[] { descriptor.TitleKey, descriptor.MessageKey, descriptor.RemedyKey })
            {
                ReportLanguage.English.Keys.Should().Contain(key);
                ReportLanguage.French.MissingKeys.Should().NotContain(key);
            }
        }
    }

    private static IEnumerable<Caveat> Examine(params ChangeDecomposition[] changes) => CaveatRules.Run(InsightRules.All, new InsightEvidence(Figure) { Decompositions = [.. changes] });

    private static MetricSeries Daily(params decimal[] keyEvents) => MetricSeries.From(SiteMetrics.ConversionRatePerSession, Grain.Day,
        keyEvents.Select((count, i) => new SeriesPoint(Period.Day(new DateOnly(2026, 10, 1).AddDays(i)), SiteMetrics.ConversionRatePerSession.From(Measure.KeyEvents.Of(count), Measure.Sessions.Of(100)))));
}
