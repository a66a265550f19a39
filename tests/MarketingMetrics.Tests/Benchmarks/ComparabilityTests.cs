using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class ComparabilityTests
{
    private static readonly MeasurementBasis Base = new("google-ads");

    public static TheoryData<MeasurementBasis, MeasurementBasis, string, bool> Differences => new()
    {
        { Base with { ClickWindowDays = 30 }, Base with { ClickWindowDays = 7 }, "WINDOW_MISMATCH", true },
        { Base with { ViewWindowDays = 0 }, Base with { ViewWindowDays = 1 }, "WINDOW_MISMATCH", true },
        { Base with { AttributionModel = "last_click" }, Base with { AttributionModel = "data_driven" }, "MODEL_MISMATCH", true },
        { Base with { Counting = ConversionCounting.Every }, Base with { Counting = ConversionCounting.OnePerInteraction }, "COUNTING_MODE", true },
        { Base with { TimeBasis = ConversionTimeBasis.Interaction }, Base with { TimeBasis = ConversionTimeBasis.Conversion }, "CONV_TIME_BASIS", false },
        { Base with { RevenueBasis = "gross" }, Base with { RevenueBasis = "net of refunds" }, "TAX_REFUND_BASIS", true },
        { Base with { TimeZone = "Europe/Paris" }, Base with { TimeZone = "America/Los_Angeles" }, "TZ_MISMATCH", false },
        { Base with { DefinitionVariant = "v1" }, Base with { DefinitionVariant = "v2" }, "DEFINITION_CHANGE", true },
        { new MeasurementBasis("ua"), new MeasurementBasis("ga4"), "UA_GA4_BREAK", true },
        { Base with { DefinitionVariant = "ga4" }, Base with { DefinitionVariant = "ua" }, "UA_GA4_BREAK", true },
        { Base with { SampledShare = 0.4m }, Base with { SampledShare = 1m }, "GA4_SAMPLED", false },
        { Base with { IsThresholded = true }, Base with { IsThresholded = false }, "GA4_THRESHOLD", false },
        { Base with { ModelledShare = 0.1m }, Base with { ModelledShare = 0.2m }, "MODELLED_SHARE_CHANGED", false },
        { Base, new MeasurementBasis("meta-ads"), "SOURCE_CHANGED", false },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void Between_OneDifference_IsTheOneFindingInBothDirections(MeasurementBasis one, MeasurementBasis other, string code, bool forbids)
    {
        foreach (Caveat caveat in new[] { Comparability.Between(one, other).Single(), Comparability.Between(other, one).Single() })
        {
            (caveat.Code, caveat.Effect == CaveatEffect.ForbidsComparison).Should().Be((code, forbids));
            foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
                new[] { caveat.Title(language), caveat.Message(language), caveat.Remedy(language) }.Should().OnlyContain(text => text.Length > 5 && !text.Contains('{') && text != code);
        }
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void Between_WhatOneSideDoesNotSay_IsNoReason(MeasurementBasis one, MeasurementBasis other, string code, bool forbids)
    {
        _ = forbids;
        if (code is "UA_GA4_BREAK" or "SOURCE_CHANGED" or "GA4_SAMPLED") return;

        Comparability.Between(one, Base).Should().BeEmpty();
        Comparability.Between(Base, other).Should().BeEmpty();
    }

    [Fact]
    public void Between_AttributionWindow_DoesNotTouchClicks()
    {
        MeasurementBasis one = Base with { ClickWindowDays = 30, RevenueBasis = "gross" }, other = Base with { ClickWindowDays = 7, RevenueBasis = "net" };

        Comparability.Between(one, other, PaidMediaMetrics.ClickThroughRate).Should().BeEmpty();
        Comparability.Between(one, other, PaidMediaMetrics.CostPerAcquisition).Should().ContainSingle(caveat => caveat.Code == "WINDOW_MISMATCH");
        Comparability.Between(one, other, SalesMetrics.Revenue).Should().ContainSingle(caveat => caveat.Code == "TAX_REFUND_BASIS");
    }

    [Theory]
    [InlineData(1, true, true)]
    [InlineData(7, false, true)]
    [InlineData(31, false, false)]
    public void Between_DaysThatDoNotLineUp_ForbidShortComparisons(int days, bool zoneForbids, bool bookingForbids)
    {
        MeasurementBasis one = Base with { TimeZone = "Europe/Paris", TimeBasis = ConversionTimeBasis.Interaction };
        MeasurementBasis other = Base with { TimeZone = "UTC", TimeBasis = ConversionTimeBasis.Conversion };

        Dictionary<string, bool> found = Comparability.Between(one, other, days: days).ToDictionary(caveat => caveat.Code, caveat => caveat.Effect == CaveatEffect.ForbidsComparison);

        found.Should().Equal(new Dictionary<string, bool> { ["CONV_TIME_BASIS"] = bookingForbids, ["TZ_MISMATCH"] = zoneForbids });
    }

    [Fact]
    public void Between_TotalsOfTwoPeriods_PairsEachSourceWithItself()
    {
        Totals october = Total(Period.Month(2026, 10), 30, 40), september = Total(Period.Month(2026, 9), 7, 25);

        Caveat caveat = Comparability.Between(PaidMediaMetrics.CostPerAcquisition, october, september, new FigureRef("cpa")).Should().ContainSingle().Subject;

        caveat.Code.Should().Be("WINDOW_MISMATCH");
        caveat.Message(ReportLanguage.English).Should().Be("google-ads claims conversions within 30 days after a click, google-ads within 7: not like for like.");
        Comparability.Between(PaidMediaMetrics.CostPerAcquisition, october, october).Should().BeEmpty();

        MetricValue now = PaidMediaMetrics.CostPerAcquisition.From(october), before = PaidMediaMetrics.CostPerAcquisition.From(september);
        Comparison comparison = now.Against(october.Period, before, september.Period);
        ComparedFigure figure = ComparedFigure.From(new FigureRef("cpa"), comparison, october, september);
        comparison.Heeding(CaveatRules.Run(BenchmarkRules.All, figure)).Verdict.Should().Be(Verdict.NotComparable);
    }

    private static Totals Total(Period period, int window, int conversions) =>
        FactTable.FromTotals(period, Base with { ClickWindowDays = window, ExtractedOn = period.End.AddDays(60) }, Measure.Cost.Of(new Money(1000, "EUR")), Measure.AdConversions.Of(conversions))
            .Query(new FactQuery(period) { Measures = [Measure.Cost, Measure.AdConversions] }).Total;
}
