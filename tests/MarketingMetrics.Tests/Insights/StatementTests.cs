using System.Text.RegularExpressions;
using MarketingMetrics.Attribution;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using static MarketingMetrics.Tests.Insights.Cuts;

namespace MarketingMetrics.Tests.Insights;

public class StatementTests
{
    [Fact]
    public void ToStatement_CostPerAcquisitionRose_NamesTheDriversInBothLanguages()
    {
        // CPC 2.492 to 2.791 (+12 %), 100 of 1,000 clicks to 949 of 10,000: CPA 24.92 to 29.41.
        Statement statement = Whole(DriverTree.CostPerAcquisitionByClick, ("a", 2_492m, 0, 1_000, 100, 0), ("a", 27_910.40m, 0, 10_000, 949, 0)).ToStatement();

        statement.ToString().Should().Be("CPA rose 18 % to 29.41 EUR: clicks cost 12 % more and clicks converted 5.1 % less often");
        statement.Text.In(ReportLanguage.French).Should().Be(
            "CPA en hausse de 18\u202f%, à 29,41\u00a0€\u00a0: les clics coûtent 12\u202f% de plus et les clics convertissent 5,1\u202f% moins souvent");
        statement.Evidence.ToString().Should().Be(
            "24.92 EUR to 29.41 EUR: CPC +3.07 EUR and CVR +1.42 EUR (drivers weighted by the logarithmic mean, free of their order)");
        statement.Figure.ToString().Should().Be("cpa @ 2026-10");
        statement.IsCausal.Should().BeFalse();
        statement.Checks.Select(check => (check.Code, check.Cause)).Should().Equal(("CHECK_BIDS", "driver:cpc"), ("CHECK_LANDING_PAGE", "driver:conversion_rate"));
    }

    // Both channels' clicks cost 10 % more; the dear one grows from 50 to 55 % of conversions.
    [Fact]
    public void ToStatement_DriverAndMix_GivesTheRestToTheMix()
    {
        Statement statement = Decomposition.ByDrivers(DriverTree.CostPerAcquisitionByClick,
            Ads(September, ("cheap", 1_000m, 0, 1_000, 100, 0), ("dear", 3_000m, 0, 1_000, 100, 0)),
            Ads(October, ("cheap", 990m, 0, 900, 90, 0), ("dear", 3_630m, 0, 1_100, 110, 0))).ToStatement();

        statement.ToString().Should().Be("CPA rose 16 % to 23.10 EUR: clicks cost 10 % more; the rest comes with the mix of channels");
        statement.Text.In(ReportLanguage.French).Should().EndWith("de plus\u202f; le reste va avec le mix des canaux");
        statement.Checks.Select(check => check.Code).Should().Equal("CHECK_BIDS", "CHECK_BUDGET_SPLIT");
    }

    // A quarter to three quarters in the dear channel: most of it is mix, and then it is not "the rest".
    [Fact]
    public void ToStatement_MostlyMix_NamesItFirst() => Decomposition.ByDrivers(DriverTree.CostPerAcquisitionByClick,
        Ads(September, ("cheap", 1_500m, 0, 1_500, 150, 0), ("dear", 1_500m, 0, 500, 50, 0)),
        Ads(October, ("cheap", 550m, 0, 500, 50, 0), ("dear", 4_950m, 0, 1_500, 150, 0))).ToStatement().ToString()
        .Should().Be("CPA rose 83 % to 27.50 EUR: the mix of channels shifted towards higher ones and clicks cost 10 % more");

    [Fact]
    public void ToStatement_Reversal_SaysWhatWentAgainstTheChange() => Decomposition.ByMix(SiteMetrics.ConversionRatePerSession,
        Rates(September, ("a", 270, 900), ("b", 5, 100)), Rates(October, ("a", 35, 100), ("b", 90, 900))).ToStatement().ToString()
        .Should().Be("Conversion rate (per session) fell 55 % to 12.50 %: the mix of channels shifted towards lower ones; in the other direction, levels within channels rose");

    [Fact]
    public void ToStatement_NothingMoved_SaysSo() => Decomposition.ByMix(SiteMetrics.EngagementRate,
        By(Dimension.Channel, September, ("a", [Measure.EngagedSessions.Of(60), Measure.Sessions.Of(100)])),
        By(Dimension.Channel, October, ("a", [Measure.EngagedSessions.Of(120), Measure.Sessions.Of(200)]))).ToStatement().ToString()
        .Should().Be("Engagement rate stayed at 60.00 %");

    [Fact]
    public void ToStatement_NoValue_GivesTheReason() => Whole(DriverTree.CostPerAcquisition, ("a", 10m, 1, 1, 1, 0), ("a", 10m, 1, 1, 0, 0)).ToStatement().ToString()
        .Should().Be("CPA: the change is not split (the later period has no value)");

    [Fact]
    public void SuggestedAction_Assigned_KeepsItsCode()
    {
        SuggestedAction action = new SuggestedAction("CHECK_BIDS", "driver:cpc").AssignedTo("Claire", new DateOnly(2026, 11, 16));

        action.Should().Be(new SuggestedAction("CHECK_BIDS", "driver:cpc") { Owner = "Claire", Due = new DateOnly(2026, 11, 16) });
        action.Text.In(ReportLanguage.French).Should().StartWith("Revoir les enchères");
    }

    // 120 of 1,000 against 60 of 1,000 people: twice the rate; 62 against 60 tells nothing.
    [Fact]
    public void CausalClaim_OnlyAClearTestMayClaim()
    {
        Statement clear = CausalClaim.From(Test(120, 60)), unclear = CausalClaim.From(Test(62, 60)), harmful = CausalClaim.From(Test(60, 120));

        clear.ToString().Should().Be("The test shows that Video brought 60 more conversions during September 2026");
        clear.IsCausal.Should().BeTrue();
        unclear.ToString().Should().Be("The test of Video during September 2026 cannot tell whether it brought conversions");
        unclear.IsCausal.Should().BeFalse();
        harmful.ToString().Should().Be("The test shows 60 conversions less with Video than without during September 2026");
        clear.Evidence.ToString().Should().Be("120 conversions of 1,000 with the channel, 60 of 1,000 without (in-house)");

        static IncrementalityTest Test(decimal treated, decimal control) =>
            new("Video", IncrementalityDesign.Holdout, treated, 1_000, control, 1_000, September.Start, September.End, "in-house");
    }

    // Attributed is not caused. Causal words may stand in the texts of tests only.
    [Fact]
    public void Texts_OfDecompositions_ClaimNoCause()
    {
        Regex causal = new(@"\b(because|caus|due to|led to|thanks to|drove|explain|brought|made it|à cause|grâce à|provoqu|entraîn|expliqu|a apporté|en raison)", RegexOptions.IgnoreCase);
        foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
        {
            language.Keys.Where(key => key.StartsWith("insights.", StringComparison.Ordinal) && !key.StartsWith("insights.causal.", StringComparison.Ordinal))
                .SelectMany(language.Templates).Should().NotContain(text => causal.IsMatch(text));
            language.Keys.Where(key => key.StartsWith("insights.causal.brought", StringComparison.Ordinal)).SelectMany(language.Templates).Should().OnlyContain(text => causal.IsMatch(text));
        }
    }

    [Fact]
    public void Texts_EveryCode_HasItsWords()
    {
        string[] keys =
        [
            .. Enum.GetValues<ChangeKind>().Where(kind => kind != ChangeKind.Driver).SelectMany(kind => new[] { $"steps.{Codes.Of(kind)}", $"phrases.{Codes.Of(kind)}.more", $"phrases.{Codes.Of(kind)}.less" }),
            .. Enum.GetValues<DecompositionMethod>().Select(method => $"methods.{Codes.Of(method)}"),
            .. Enum.GetValues<DecompositionReason>().Where(reason => reason != DecompositionReason.None).Select(reason => $"decomposition_reasons.{Codes.Of(reason)}"),
            .. NextChecks.Codes.Select(code => $"actions.{code}"),
        ];

        ReportLanguage.English.Keys.Should().Contain(keys.Select(key => "insights." + key));
        ReportLanguage.French.MissingKeys.Should().NotContain(key => key.StartsWith("insights.", StringComparison.Ordinal));
        ReportLanguage.English.Keys.Where(key => key.StartsWith("insights.actions.", StringComparison.Ordinal)).Should().BeEquivalentTo(NextChecks.Codes.Select(code => $"insights.actions.{code}"));
    }

    [Fact]
    public void Top_Ranking_KeepsTheOthersHonest()
    {
        ChangeDecomposition change = Decomposition.ByContribution(SiteMetrics.Sessions,
            Rates(September, ("a", 0, 100), ("b", 0, 100), ("c", 0, 100), ("d", 0, 100)),
            Rates(Period.Month(2026, 11), ("a", 0, 60), ("b", 0, 130), ("c", 0, 120), ("d", 0, 85)));

        TopMovers top = change.Top(2);

        top.Movers.Select(mover => (mover.Name, mover.Amount)).Should().Equal(("a", -40m), ("b", 30m));
        top.ToString().Should().Be("a -40 and b +30; 2 other segments +5 (+20 and -15)");
        (top.Movers.Sum(mover => mover.Amount) + top.OtherAmount).Should().Be(change.Change);
        top.ToMessage().In(ReportLanguage.French).Should().Be("a \u221240 et b +30\u202f; 2 autres segments +5 (+20 et \u221215)");
        change.Top(9).OtherCount.Should().Be(0);
    }

    private static ChangeDecomposition Whole(DriverTree tree, (string, decimal, decimal, decimal, decimal, decimal) before, (string, decimal, decimal, decimal, decimal, decimal) after) =>
        Decomposition.ByDrivers(tree, Ads(September, before).RollUp([]), Ads(October, after).RollUp([]));
}
