using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

/// <summary>What a value says in each state, and the arithmetic of bounds.</summary>
public class MetricStateTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Metric ProfitPerOrder = new("profit_per_order", (Measure.GrossProfit - Measure.Cost) / Measure.Orders);

    [Theory]
    [InlineData(3, 5, 10, 20, "0.15", "0.5")]
    [InlineData(3, 5, 0, 20, "0.15", null)] // the denominator may be zero: open above
    [InlineData(-6, 4, 10, 20, "-0.6", "0.4")] // a loss is worst per few orders
    [InlineData(-6, -4, 10, 20, "-0.6", "-0.2")]
    public void Bounds_OfAQuotient_FollowTheSigns(int least, int most, int fewest, int orders, string lower, string? upper)
    {
        var rows = new FactTableBuilder(new MeasurementBasis("shop"), coverage: October) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(new(2026, 10, 1)).SetBounds(Measure.GrossProfit, least, most).Set(Measure.Cost, 0m).SetBounds(Measure.Orders, fewest, orders).EndRow();

        MetricValue value = rows.Build().During(October).Calculate(ProfitPerOrder).Total.Values[0];

        value.State.Should().Be(ValueState.Bounded);
        value.Lower.Should().Be(Number(lower));
        value.Upper.Should().Be(upper is null ? null : Number(upper));
        (value.Value, value.Numerator).Should().Be(((decimal?)null, (decimal?)null));
    }

    [Fact]
    public void Bounds_MinusABoundedTerm_SwapItsEnds()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("ga4"), coverage: October);
        rows.BeginRow(new(2026, 10, 1)).Set(Measure.Sessions, 100).SetBounds(Measure.EngagedSessions, 60, 70).EndRow();

        MetricValue bounce = rows.Build().During(October).Calculate(SiteMetrics.BounceRateGa4).Total.Values[0];

        (bounce.Lower, bounce.Upper).Should().Be(((decimal?)0.3m, (decimal?)0.4m));
        bounce.ToString(null, ReportLanguage.French).Should().Be("Taux de rebond (GA4) 30,00\u202F% à 40,00\u202F%");
        bounce.Explain().Should().Be("Bounce rate (GA4) 30.00 % to 40.00 %");
    }

    [Fact]
    public void Bounded_OverZero_IsUndefined()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("shop"), coverage: October) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(new(2026, 10, 1)).SetBounds(Measure.Revenue, 1, 5).Set(Measure.Orders, 0).EndRow();

        rows.Build().During(October).Calculate(SalesMetrics.AverageOrderValue).Total.Values[0].Reason.Should().Be(ValueReason.ZeroDenominator);
    }

    [Fact]
    public void Missing_ASideNobodyMeasured_IsNotZero()
    {
        MetricValue value = PaidMediaMetrics.ClickThroughRate.From(Measure.Clicks.Of(5));

        (value.State, value.Reason, value.Value).Should().Be((ValueState.Missing, ValueReason.NotMeasured, (decimal?)null));
        value.ToString().Should().Be("CTR not measured: no source delivers it");
        value.ToString(null, ReportLanguage.French).Should().Be("CTR non mesuré\u00A0: aucune source ne le fournit");
    }

    [Fact]
    public void Undefined_TwoClaims_SaysSo()
    {
        FactTable facts = FactTable.Join(
            FactTable.FromTotals(October, new MeasurementBasis("google-ads"), Measure.AdConversions.Of(10), Measure.Cost.Of(new Money(100, "EUR"))),
            FactTable.FromTotals(October, new MeasurementBasis("meta"), Measure.AdConversions.Of(12), Measure.Cost.Of(new Money(80, "EUR"))));

        MetricTable table = facts.During(October).Calculate(PaidMediaMetrics.CostPerAcquisition);

        table.Total.Values[0].ToString().Should().Be("CPA undefined: several sources or reports, none chosen");
        table.Caveats.Select(caveat => caveat.Code).Should().Contain("CROSS_PLATFORM_ADD");
    }

    [Theory]
    [InlineData("70000000000000000000000000000", "1")] // 1000 * cost
    [InlineData("10000000000000000000000", "0.0000001")] // divided by next to nothing
    public void Undefined_BeyondADecimal_NeverThrows(string cost, string impressions)
    {
        MetricValue cpm = Calculate.CostPerMille(new Money(Number(cost), "EUR"), Number(impressions));

        (cpm.State, cpm.Reason, cpm.Value).Should().Be((ValueState.Undefined, ValueReason.TooLarge, (decimal?)null));
        cpm.ToString().Should().Be("CPM undefined: too large");
    }

    [Fact]
    public void Explain_MoneyOverMoney_KeepsTheCurrency()
    {
        MetricValue roas = Calculate.ReturnOnAdSpend(new Money(8_000, "EUR"), new Money(4_000, "EUR"));

        roas.Explain().Should().Be("ROAS = conversion value 8,000.00 EUR / cost 4,000.00 EUR = 2.00x");
        roas.Money.Should().BeNull("a multiple is not money");
        Calculate.ReturnOnAdSpend(new Money(8_000, "EUR"), new Money(0, "EUR")).ToString().Should().Be("ROAS undefined: no cost");
        Calculate.ReturnOnInvestment(new Money(3_200, "EUR"), new Money(4_000, "EUR")).ToString(null, ReportLanguage.French).Should().Be("ROI −20,00\u202F%");
    }

    [Fact]
    public void Explain_CommonFactor_IsSaidOnce()
    {
        Calculate.NetPromoterScore(60, 15, 100).Explain().Should().Be("NPS = 100 x (survey promoters - survey detractors) 45 / survey answers 100 = 45");
        new Metric("mixed", (2 * Measure.Clicks + 3 * Measure.Interactions) / Measure.Impressions).From(Measure.Clicks.Of(1), Measure.Interactions.Of(2), Measure.Impressions.Of(4))
            .Explain().Should().Be("mixed = (2 x clicks + 3 x interactions) 8 / impressions 4 = 2");
    }

    [Fact]
    public void Units_InFrench_FollowItsTypography()
    {
        Calculate.ReturnOnAdSpend(new Money(8_400, "EUR"), new Money(2_000, "EUR")).ToString("V", ReportLanguage.French).Should().Be("4,20x");
        SiteMetrics.AverageSessionDuration.From(Measure.SessionSeconds.Of(25_000), Measure.Sessions.Of(200)).ToString("V", ReportLanguage.French).Should().Be("2\u00A0min 5\u00A0s");
        SearchMetrics.AveragePosition.From(Measure.PositionSum.Of(18_300), Measure.OrganicImpressions.Of(1_000)).ToString(null, ReportLanguage.French).Should().Be("Position moyenne 18,3");
        SearchMetrics.LargestContentfulPaint.From(Measure.LargestContentfulPaint.Of(2.46m)).ToString("V", ReportLanguage.French).Should().Be("2,5\u00A0s");
        Calculate.CostPerImpression(new Money(4.25m, "EUR"), 1_000).ToString("V", ReportLanguage.French).Should().Be("0,00425\u00A0€");
    }

    [Fact]
    public void Interval_OfMetricsWithoutASamplingModel_IsNotKnown()
    {
        Calculate.CostPerStoreVisit(new Money(300, "EUR"), 150).Interval().IsKnown.Should().BeFalse();
        Calculate.AverageOrderValue(new Money(300, "EUR"), 10).Interval().IsKnown.Should().BeFalse();
        Calculate.Frequency(5_400, 1_800).Interval().ToString().Should().Be("no interval");
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
