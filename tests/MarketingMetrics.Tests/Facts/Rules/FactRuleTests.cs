using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Tests.Metrics.Rules;

namespace MarketingMetrics.Tests.Facts.Rules;

public class FactRuleTests
{
    private static readonly MeasurementBasis Site = new("ga4");

    private static Caveat[] Found(string code, FactTable facts, params ReadOnlySpan<Dimension> by) =>
        Figures.Checked(code, CaveatRules.Run(FactRules.All, facts.Query(new FactQuery(Figures.October).By(by))));

    [Theory]
    [InlineData("GA4_OTHER_ROW", "(other)", 50, false)]
    [InlineData("GA4_OTHER_ROW", "(other)", 51, true)]
    [InlineData("GA4_NOT_SET", "(not set)", 50, false)]
    [InlineData("GA4_NOT_SET", "(not set)", 51, true)]
    [InlineData("GA4_NOT_SET", "Unassigned", 51, true)]
    [InlineData("GA4_NOT_SET", "", 51, true)]
    [InlineData("DIRECT_RESIDUAL", "Direct", 250, false)]
    [InlineData("DIRECT_RESIDUAL", "Direct", 251, true)]
    [InlineData("DIRECT_RESIDUAL", "Directories", 900, false)]
    public void Rule_ShareOfAValue_BeyondTheThreshold(string code, string value, int sessions, bool isRaised)
    {
        FactTable facts = Figures.Facts(Site, (value, [Measure.Sessions.Of(sessions)]), ("Email", [Measure.Sessions.Of(1_000m - sessions)]));

        Found(code, facts, Dimension.Channel).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Fact]
    public void Rule_ThresholdsOfYourOwn_AreUsed()
    {
        FactTable facts = Figures.Facts(Site, ("Direct", [Measure.Sessions.Of(400m)]), ("Email", [Measure.Sessions.Of(600m)]));
        FactResult result = facts.Query(new FactQuery(Figures.October).By(Dimension.Channel));

        CaveatRules.Run(FactRules.With(CaveatThresholds.Default with { DirectShare = 0.5m }), result).Should().BeEmpty();
    }

    [Fact]
    public void Rule_SourceWithoutTheDimension_DoesNotCount()
    {
        FactTable facts = FactTable.Join(
            Figures.Facts(Site, ("(not set)", [Measure.Sessions.Of(10m)]), ("Email", [Measure.Sessions.Of(90m)])),
            Figures.Facts(new MeasurementBasis("google-ads"), (null, [Measure.Clicks.Of(9_000m)])));

        Found("GA4_NOT_SET", facts, Dimension.Channel).Should().ContainSingle().Which.Message(ReportLanguage.English).Should().StartWith("10.0 % of sessions");
    }

    [Theory]
    [InlineData("Referral", "chatgpt.com / referral", true)]
    [InlineData("Direct", "perplexity / (none)", true)]
    [InlineData("AI Assistants", "chatgpt.com / referral", false)]
    [InlineData("Referral", "example.org / referral", false)]
    public void AiReferral_AmongOtherReferrals_IsFound(string channel, string origin, bool isRaised)
    {
        var rows = new FactTableBuilder(Site, coverage: Figures.October);
        rows.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, channel).Set(Dimension.SourceMedium, origin).Set(Measure.Sessions, 20).EndRow();
        rows.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "Email").Set(Dimension.SourceMedium, "news / email").Set(Measure.Sessions, 80).EndRow();

        Caveat[] found = Found("AI_REFERRAL", rows.Build(), Dimension.Channel, Dimension.SourceMedium);
        found.Should().HaveCount(isRaised ? 1 : 0);
        if (isRaised) found[0].Message(ReportLanguage.English).Should().StartWith("20 sessions (20.0 %)");
    }

    [Theory]
    [InlineData(501, 25, true)]
    [InlineData(501, 26, false)]
    [InlineData(500, 0, false)]
    public void BotTraffic_SpikeWithoutEngagement_IsFound(int sessions, int engaged, bool isRaised)
    {
        var rows = new FactTableBuilder(Site, coverage: Figures.October);
        foreach (Period day in Figures.October.Split(Grain.Day))
        {
            bool isSpike = day.Start.Day == 14;
            rows.BeginRow(day.Start).Set(Dimension.Channel, "Referral").Set(Measure.Sessions, isSpike ? sessions : 100).Set(Measure.EngagedSessions, isSpike ? engaged : 60).EndRow();
        }

        FactResult daily = rows.Build().Query(new FactQuery(Figures.October).By(Dimension.Channel).By(Grain.Day));
        Caveat[] found = Figures.Checked("BOT_TRAFFIC", CaveatRules.Run(FactRules.All, daily));
        found.Should().HaveCount(isRaised ? 1 : 0);
        if (isRaised) found[0].Message(ReportLanguage.English).Should().StartWith("14 October 2026: 501 sessions (Referral) where 100 are usual");
    }

    [Fact]
    public void BotTraffic_ManySessionsOnAQuietSite_NeedAHundred()
    {
        var rows = new FactTableBuilder(Site, coverage: Figures.October);
        rows.BeginRow(new(2026, 10, 14)).Set(Dimension.Channel, "Referral").Set(Measure.Sessions, 99).Set(Measure.EngagedSessions, 0).EndRow();

        Figures.Checked("BOT_TRAFFIC", CaveatRules.Run(FactRules.All, rows.Build().Query(new FactQuery(Figures.October).By(Grain.Day)))).Should().BeEmpty();
    }
}
