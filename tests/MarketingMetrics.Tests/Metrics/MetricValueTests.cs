using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class MetricValueTests
{
    [Fact]
    public void CostPerAcquisition_WithConversions_IsDefinedAndExplained()
    {
        MetricValue cpa = Calculate.CostPerAcquisition(cost: new Money(4_250m, "EUR"), conversions: 170);

        cpa.Value.Should().Be(25m);
        cpa.ToString().Should().Be("CPA 25.00 EUR");
        cpa.Explain().Should().Be("CPA = cost 4,250.00 EUR / conversions 170 = 25.00 EUR");
        cpa.Explain(ReportLanguage.French).Should().Be("CPA = dépenses 4\u202f250,00\u00a0€ / conversions 170 = 25,00\u00a0€");
    }

    // R 4.2.2: cost 300, no conversions, 95 % two-sided: 300 / 3.68887945411394 = 81.3255092045451.
    [Fact]
    public void CostPerAcquisition_NoConversions_IsUndefinedWithLowerBound()
    {
        MetricValue none = Calculate.CostPerAcquisition(cost: new Money(300m, "EUR"), conversions: 0);

        none.State.Should().Be(ValueState.Undefined);
        none.Reason.Should().Be(ValueReason.NoConversions);
        none.Value.Should().BeNull();
        none.ToString().Should().Be("CPA undefined: 300.00 EUR without conversions");
        none.Interval().Lower.Should().BeApproximately(81.3255092045451m, 1e-9m);
        none.Interval().Upper.Should().BeNull();
        none.Interval().ToString().Should().Be("81.33 EUR or more (95 %, two-sided)");
        none.ToString(null, ReportLanguage.French).Should().Be("CPA non défini\u00a0: 300,00\u00a0€ sans conversions");
    }

    [Fact]
    public void ClickThroughRate_NoImpressions_IsUndefinedNotZero()
    {
        MetricValue ctr = Calculate.ClickThroughRate(clicks: 0, impressions: 0);

        ctr.ToString().Should().Be("CTR undefined: no impressions");
        ctr.Interval().IsKnown.Should().BeFalse();
        Calculate.ClickThroughRate(0, 100).Value.Should().Be(0m);
    }

    // R 4.2.2, prop.test without continuity: Wilson for 312 / 9870.
    [Fact]
    public void ConversionRate_Interval_IsWilson() =>
        Calculate.ConversionRate(conversions: 312, sessions: 9_870).Interval().ToString().Should().Be("2.83 % to 3.52 % (95 %, two-sided)");

    [Fact]
    public void ConversionRate_EveryConversionCounts_IsPoissonAndMayExceedOne()
    {
        MetricValue rate = SiteMetrics.ConversionRatePerSession.Counting(ConversionCounting.Every).From(Measure.KeyEvents.Of(20), Measure.Sessions.Of(10));

        rate.Value.Should().Be(2m);
        // Garwood for 20: 12.2165195854039 to 30.8883779026746 (R 4.2.2), over 10 sessions.
        rate.Interval().Lower.Should().BeApproximately(1.22165195854039m, 1e-9m);
        rate.Interval().Upper.Should().BeApproximately(3.08883779026746m, 1e-9m);
    }

    [Fact]
    public void Default_IsMissing()
    {
        MetricValue nothing = default;

        nothing.State.Should().Be(ValueState.Missing);
        nothing.ToString().Should().Be("not measured");
        nothing.Interval().IsKnown.Should().BeFalse();
    }

    [Fact]
    public void ReturnOnAdSpend_TwoCurrencies_IsUndefined()
    {
        MetricValue roas = Calculate.ReturnOnAdSpend(new Money(100, "USD"), new Money(50, "EUR"));

        roas.Reason.Should().Be(ValueReason.CurrenciesDiffer);
        roas.ToString().Should().Be("ROAS undefined: two currencies");
    }

    [Fact]
    public void Bounce_AsGa4DefinesIt_IsNotTheSinglePageBounce()
    {
        Calculate.BounceRateGa4(sessions: 200, engagedSessions: 150).ToString().Should().Be("Bounce rate (GA4) 25.00 %");
        Calculate.BounceRateGa4(200, 150).Explain().Should().Be("Bounce rate (GA4) = (sessions - engaged sessions) 50 / sessions 200 = 25.00 %");
        Calculate.BounceRateSinglePage(90, 200).ToString().Should().Be("Bounce rate (single page) 45.00 %");
    }

    [Fact]
    public void CostPerMille_Explain_ShowsTheFactor() =>
        Calculate.CostPerMille(new Money(4.25m, "EUR"), 1_000).Explain().Should().Be("CPM = 1,000 x cost 4.25 EUR / impressions 1,000 = 4.25 EUR");

    [Fact]
    public void Amounts_ThatTheFormulaDoesNotUse_Throw()
    {
        Action wrong = () => PaidMediaMetrics.ClickThroughRate.From(Measure.Clicks.Of(1), Measure.Sessions.Of(3));

        wrong.Should().Throw<ArgumentException>().WithMessage("*'ctr' = clicks / impressions does not use 'sessions'*");
    }
}
