using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics.Rules;

/// <summary>Rules on a figure and the same figure of another period.</summary>
public class ChangeRuleTests
{
    private static readonly MeasurementBasis Site = new("ga4");
    private static readonly Period November = Period.Month(2026, 11);

    private static MetricFigure InOctober(Metric metric, MeasurementBasis basis, params MeasureAmount[] amounts) => Figures.Of(Figures.Whole(basis, amounts), metric);

    [Theory]
    [InlineData("0.65", false)]
    [InlineData("0.651", true)]
    public void ConsentRateChanged_ByMoreThanFivePoints_IsCriticalForVisits(string rate, bool isRaised)
    {
        MeasurementBasis now = Site with { ConsentRate = decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture) };
        MetricFigure earlier = InOctober(SiteMetrics.Sessions, Site with { ConsentRate = 0.60m }, Measure.Sessions.Of(900m));

        Caveat[] found = Figures.Found("CONSENT_RATE_CHANGED", InOctober(SiteMetrics.Sessions, now, Measure.Sessions.Of(900m)), earlier);
        found.Should().HaveCount(isRaised ? 1 : 0);
        found.All(caveat => caveat.Severity == CaveatSeverity.Critical && caveat.Effect == CaveatEffect.None).Should().BeTrue();
    }

    [Fact]
    public void ConsentRateChanged_Conversions_IsAWarning_NotStated_IsSilent()
    {
        MetricFigure now = InOctober(SiteMetrics.KeyEvents, Site with { ConsentRate = 0.4m }, Measure.KeyEvents.Of(90m));

        Figures.Found("CONSENT_RATE_CHANGED", now, InOctober(SiteMetrics.KeyEvents, Site with { ConsentRate = 0.6m }, Measure.KeyEvents.Of(90m)))
            .Should().ContainSingle().Which.Severity.Should().Be(CaveatSeverity.Warning);
        Figures.Found("CONSENT_RATE_CHANGED", now, InOctober(SiteMetrics.KeyEvents, Site, Measure.KeyEvents.Of(90m))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void DirectShare_JumpOfMoreThanTenPoints_IsFound(int direct, bool isRaised)
    {
        MetricFigure earlier = Figures.Of(Figures.Facts(Site, ("Direct", [Measure.Sessions.Of(100m)]), ("Email", [Measure.Sessions.Of(900m)])), SiteMetrics.Sessions);
        MetricFigure now = Figures.Of(Figures.Facts(Site, ("Direct", [Measure.Sessions.Of(direct)]), ("Email", [Measure.Sessions.Of(1000m - direct)])), SiteMetrics.Sessions);

        Figures.Found("DIRECT_RESIDUAL", now, earlier).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Theory]
    [InlineData(2021, 8, 2021, 10, true)]
    [InlineData(2021, 10, 2021, 11, false)]
    [InlineData(2021, 7, 2021, 8, false)]
    public void MachineOpens_AcrossTheDayTheyBegan_ForbidTheComparison(int earlierYear, int earlierMonth, int year, int month, bool isRaised)
    {
        static MetricFigure Month(int year, int month)
        {
            Period period = Period.Month(year, month);
            return Figures.Of(FactTable.FromTotals(period, new MeasurementBasis("mailchimp"), Measure.EmailOpens.Of(30m), Measure.EmailsDelivered.Of(100m)), EmailMetrics.OpenRate, period);
        }

        Caveat[] found = Figures.Found("MPP_OPENS", Month(year, month), Month(earlierYear, earlierMonth));
        found.Should().HaveCount(isRaised ? 1 : 0);
        found.All(caveat => caveat.Effect == CaveatEffect.ForbidsComparison && caveat.Severity == CaveatSeverity.Critical).Should().BeTrue();
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    [InlineData(79, true)]
    public void SurvivorCohort_VolumeMovedByMoreThanAFifth_IsTold(int leads, bool isRaised)
    {
        var rate = new Metric("qualified_share", Measure.SalesQualifiedLeads / Measure.Leads);
        MetricFigure earlier = InOctober(rate, new MeasurementBasis("crm"), Measure.SalesQualifiedLeads.Of(30m), Measure.Leads.Of(100m));

        Figures.Found("SURVIVOR_COHORT", InOctober(rate, new MeasurementBasis("crm"), Measure.SalesQualifiedLeads.Of(30m), Measure.Leads.Of(leads)), earlier).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Fact]
    public void SurvivorCohort_UnequalMonths_ComparesPerDay()
    {
        var rate = new Metric("qualified_share", Measure.SalesQualifiedLeads / Measure.Leads);
        MetricFigure october = InOctober(rate, new MeasurementBasis("crm"), Measure.SalesQualifiedLeads.Of(30m), Measure.Leads.Of(310m));
        MetricFigure november = Figures.Of(FactTable.FromTotals(November, new MeasurementBasis("crm"), Measure.SalesQualifiedLeads.Of(30m), Measure.Leads.Of(360m)), rate, November);

        // 360 / 30 = 12 a day against 310 / 31 = 10: exactly the threshold.
        Figures.Found("SURVIVOR_COHORT", november, october).Should().BeEmpty();
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    [InlineData(33, true)]
    [InlineData(34, false)]
    public void SuspiciousChange_MoreThanThreefold_IsFound(int keyEvents, bool isRaised)
    {
        MetricFigure earlier = InOctober(SiteMetrics.KeyEvents, Site, Measure.KeyEvents.Of(100m));

        Figures.Found("SUSPICIOUS_CHANGE", InOctober(SiteMetrics.KeyEvents, Site, Measure.KeyEvents.Of(keyEvents)), earlier).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Fact]
    public void SuspiciousChange_OneToFour_MayBeChance() =>
        Figures.Found("SUSPICIOUS_CHANGE", InOctober(SiteMetrics.KeyEvents, Site, Measure.KeyEvents.Of(4m)), InOctober(SiteMetrics.KeyEvents, Site, Measure.KeyEvents.Of(1m))).Should().BeEmpty();

    [Fact]
    public void WindowChanged_InTheEarlierPeriod_IsToldOfIt()
    {
        var basis = new MeasurementBasis("google-ads") { SettingsChangedOn = new(2026, 10, 12) };
        MetricFigure now = Figures.Of(FactTable.FromTotals(November, basis, Measure.AdConversions.Of(9m)), PaidMediaMetrics.Conversions, November);

        Figures.Found("WINDOW_CHANGED", now).Should().BeEmpty();
        Figures.Found("WINDOW_CHANGED", now, InOctober(PaidMediaMetrics.Conversions, basis, Measure.AdConversions.Of(9m))).Should().ContainSingle();
    }
}
