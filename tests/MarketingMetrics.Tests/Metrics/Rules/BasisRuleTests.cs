using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics.Rules;

/// <summary>Rules on how a source measured: a table per code, raised, not raised, and just at the threshold.</summary>
public class BasisRuleTests
{
    private static readonly Metric OpenRate = EmailMetrics.OpenRate;

    public static TheoryData<string, string, Func<MeasurementBasis, MeasurementBasis>, bool> Conversions() => new()
    {
        { "MODEL_REMOVED", "ga4", basis => basis with { AttributionModel = "Time decay" }, true },
        { "MODEL_REMOVED", "ga4", basis => basis with { AttributionModel = "data_driven" }, false },
        { "MODEL_REMOVED", "google-ads", basis => basis with { AttributionModel = "time_decay" }, false },
        { "DDA_OPAQUE", "google-ads", basis => basis with { AttributionModel = "Data-driven" }, true },
        { "DDA_OPAQUE", "google-ads", basis => basis with { AttributionModel = "last_click" }, false },
        { "DDA_OPAQUE", "google-ads", basis => basis, false },
        { "MODELLED_CONV", "google-ads", basis => basis with { ModelledShare = 0.18m }, true },
        { "MODELLED_CONV", "google-ads", basis => basis with { UsesConsentMode = true }, true },
        { "MODELLED_CONV", "google-ads", basis => basis with { ModelledShare = 0m, UsesConsentMode = true }, false },
        { "MODELLED_CONV", "google-ads", basis => basis, false },
        { "IOS_ATT", "meta-ads", basis => basis, true },
        { "IOS_ATT", "meta-ads", basis => basis with { IosShare = 0m }, false },
        { "IOS_ATT", "google-ads", basis => basis with { IosShare = 0.3m }, true },
        { "IOS_ATT", "google-ads", basis => basis, false },
        { "PIXEL_SERVER_DUP", "meta-ads", basis => basis with { SharesEventIds = false }, true },
        { "PIXEL_SERVER_DUP", "meta-ads", basis => basis with { SharesEventIds = true }, false },
        { "PIXEL_SERVER_DUP", "meta-ads", basis => basis, false },
        { "SKAN_NULL", "skadnetwork", basis => basis with { WithheldValueShare = 0.4m }, true },
        { "SKAN_NULL", "skadnetwork", basis => basis with { WithheldValueShare = 0m }, false },
        { "SKAN_DELAY", "skadnetwork", basis => basis with { DefinitionVariant = "skan_3", ExtractedOn = new DateOnly(2026, 11, 1) }, true },
        { "SKAN_DELAY", "skadnetwork", basis => basis with { DefinitionVariant = "skan_3", ExtractedOn = new DateOnly(2026, 11, 2) }, false },
        { "SKAN_DELAY", "skadnetwork", basis => basis with { ExtractedOn = new DateOnly(2026, 12, 10) }, true },
        { "SKAN_DELAY", "skadnetwork", basis => basis with { ExtractedOn = new DateOnly(2026, 12, 11) }, false },
        { "SKAN_DELAY", "google-ads", basis => basis, false },
        { "WINDOW_CHANGED", "google-ads", basis => basis with { SettingsChangedOn = new DateOnly(2026, 10, 2) }, true },
        { "WINDOW_CHANGED", "google-ads", basis => basis with { SettingsChangedOn = new DateOnly(2026, 10, 31) }, true },
        { "WINDOW_CHANGED", "google-ads", basis => basis with { SettingsChangedOn = new DateOnly(2026, 10, 1) }, false },
        { "WINDOW_CHANGED", "google-ads", basis => basis with { SettingsChangedOn = new DateOnly(2026, 11, 1) }, false },
        { "KEY_EVENT_NOT_RETRO", "ga4", basis => basis with { KeyEventsChangedOn = new DateOnly(2026, 10, 15) }, true },
        { "KEY_EVENT_NOT_RETRO", "ga4", basis => basis with { KeyEventsChangedOn = new DateOnly(2026, 10, 1) }, false },
        { "GA4_SAMPLED", "ga4", basis => basis with { SampledShare = 0.5m }, true },
        { "GA4_SAMPLED", "ga4", basis => basis with { SampledShare = 1m }, false },
        { "GA4_THRESHOLD", "ga4", basis => basis with { IsThresholded = true }, true },
        { "GA4_THRESHOLD", "ga4", basis => basis with { IsThresholded = false }, false },
    };

    [Theory]
    [MemberData(nameof(Conversions))]
    public void Rule_BasisOfConversions_IsRaisedOrNot(string code, string source, Func<MeasurementBasis, MeasurementBasis> with, bool isRaised)
    {
        FactTable facts = Figures.Whole(with(new MeasurementBasis(source)), Measure.AdConversions.Of(50m));

        Figures.Found(code, Figures.Of(facts, PaidMediaMetrics.Conversions)).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Fact]
    public void Rule_SettingThatDoesNotTouchTheMeasure_IsSilent()
    {
        var basis = new MeasurementBasis("meta-ads") { ModelledShare = 0.2m, SharesEventIds = false, AttributionModel = "data_driven", SettingsChangedOn = new(2026, 10, 9) };
        MetricFigure clicks = Figures.Of(Figures.Whole(basis, Measure.Clicks.Of(50m)), PaidMediaMetrics.Clicks);

        CaveatRules.Run(MetricRules.All, clicks).Should().BeEmpty();
    }

    [Fact]
    public void Sampled_BelowTenPercent_IsCritical()
    {
        static CaveatSeverity Weight(decimal share) => Figures.Found("GA4_SAMPLED", Figures.Of(
            Figures.Whole(new MeasurementBasis("ga4") { SampledShare = share }, Measure.Sessions.Of(900m)), SiteMetrics.Sessions))[0].Severity;

        Weight(0.10m).Should().Be(CaveatSeverity.Warning);
        Weight(0.0999m).Should().Be(CaveatSeverity.Critical);
    }

    [Fact]
    public void WindowChanged_MetaLongViewsInTheMonthTheyEnded_IsTold()
    {
        Period january = Period.Month(2026, 1);
        FactTable facts = FactTable.FromTotals(january, new MeasurementBasis("meta-ads") { ViewWindowDays = 7 }, Measure.AdConversions.Of(9m));

        Caveat found = Figures.Found("WINDOW_CHANGED", Figures.Of(facts, PaidMediaMetrics.Conversions, january)).Should().ContainSingle().Subject;
        found.Message(ReportLanguage.English).Should().Contain("12 January 2026");
    }

    [Theory]
    [InlineData("last_click", "Display", "Paid Search", true)]
    [InlineData("Paid and organic last click", "Paid Social", "Email", true)]
    [InlineData("last_click", "Paid Search", "Email", false)]
    [InlineData("data_driven", "Display", "Paid Search", false)]
    public void LastClickOnly_ChannelsOfSeveralStages_IsRaised(string model, string one, string other, bool isRaised)
    {
        FactTable facts = Figures.Facts(new MeasurementBasis("ga4") { AttributionModel = model }, (one, [Measure.KeyEvents.Of(5m)]), (other, [Measure.KeyEvents.Of(9m)]));

        Figures.Found("LAST_CLICK_ONLY", Figures.Of(facts, SiteMetrics.KeyEvents)).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void CrossDevice_UsersWithoutSignIn_IsAStandingLimit(bool? recognises, bool isRaised)
    {
        FactTable facts = Figures.Whole(new MeasurementBasis("ga4") { RecognisesPeopleAcrossDevices = recognises }, Measure.ActiveUsers.Of(700m));

        Caveat[] found = Figures.Found("CROSS_DEVICE", Figures.Of(facts, SiteMetrics.ActiveUsers));
        found.Should().HaveCount(isRaised ? 1 : 0);
        found.All(caveat => caveat.Descriptor.IsStandingLimit).Should().BeTrue();
    }

    [Theory]
    [InlineData("meta-ads", true)]
    [InlineData("google-ads", false)]
    public void EstimatedMetric_ReachOfMeta_IsTold(string source, bool isRaised) =>
        Figures.Found("ESTIMATED_METRIC", Figures.Of(Figures.Whole(new MeasurementBasis(source), Measure.Reach.Of(700m)), PaidMediaMetrics.Reach)).Should().HaveCount(isRaised ? 1 : 0);

    [Fact]
    public void EstimatedMetric_StoreVisits_OfAnySource() =>
        Figures.Found("ESTIMATED_METRIC", Figures.Of(Figures.Whole(new MeasurementBasis("google-ads"), Measure.StoreVisits.Of(70m)), PaidMediaMetrics.StoreVisits)).Should().ContainSingle();

    [Theory]
    [InlineData(2021, 9, 19, null, false)]
    [InlineData(2021, 9, 20, null, true)]
    [InlineData(2026, 10, 1, false, true)]
    [InlineData(2026, 10, 1, true, false)]
    public void MachineOpens_SinceAppleMailOpensByItself(int year, int month, int day, bool? excludes, bool isRaised)
    {
        Period period = Period.Day(new DateOnly(year, month, day));
        FactTable facts = FactTable.FromTotals(period, new MeasurementBasis("mailchimp") { ExcludesMachineOpens = excludes }, Measure.EmailOpens.Of(30m), Measure.EmailsDelivered.Of(100m));

        Figures.Found("MPP_OPENS", Figures.Of(facts, OpenRate, period)).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Theory]
    [InlineData("0.05", false)]
    [InlineData("0.051", true)]
    public void ScannerClicks_BeyondTheThreshold(string share, bool isRaised)
    {
        var basis = new MeasurementBasis("mailchimp") { MachineClickShare = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture) };
        FactTable facts = Figures.Whole(basis, Measure.EmailClicks.Of(30m), Measure.EmailsDelivered.Of(1_000m));

        Figures.Found("SCANNER_CLICKS", Figures.Of(facts, EmailMetrics.ClickRate)).Should().HaveCount(isRaised ? 1 : 0);
    }
}
