using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Tests.Metrics.Rules;

namespace MarketingMetrics.Tests.Planning.Rules;

public class PlanRuleTests
{
    private static readonly Period October = Figures.October;

    private static MeasurementPlan Plan(Metric metric, string question = "How well do we grow?") => new()
    {
        Client = "Atelier Lumen",
        Objectives = [new Objective("growth", ObjectiveLevel.Business, "Grow")],
        Questions = [new KeyPerformanceQuestion("q", question, "growth", ActivityArea.Conversion)],
        Kpis = [new Kpi("kpi", "q", metric)],
    };

    private static MeasurementPlan Choosing(MeasurementPlan plan, Measure measure, params string[] sources) => plan with { Sources = plan.Sources.Add(measure, [.. sources]) };

    private static Caveat[] Found(string code, MeasurementPlan plan, params FactTable[] facts) =>
        Figures.Checked(code, plan.Evaluate(FactTable.Join(facts), October)[0].Caveats);

    private static FactTable Ads(string source, int conversions, string channel = "Paid Search") => Figures.Facts(new MeasurementBasis(source), (channel, [Measure.AdConversions.Of(conversions)]));

    private static FactTable Shop(int orders) => Figures.Facts(new MeasurementBasis("shop"), (null, [Measure.Orders.Of(orders)]));

    // Ruler Analytics: 80 + 65 + 30 claimed against 95 orders; Panto Source: 200 + 175 + 80 against 290. The last three: our thresholds.
    [Theory]
    [InlineData(80, 65, 30, 95, "+84.2 %", CaveatSeverity.Critical)]
    [InlineData(200, 175, 80, 290, "+56.9 %", CaveatSeverity.Critical)]
    [InlineData(40, 40, 40, 100, "+20.0 %", CaveatSeverity.Critical)]
    [InlineData(40, 40, 39, 100, "+19.0 %", CaveatSeverity.Warning)]
    [InlineData(40, 40, 20, 100, null, null)]
    public void PlatformSumExceeds_ClaimsAgainstOrders(int google, int meta, int email, int orders, string? excess, CaveatSeverity? severity)
    {
        MeasurementPlan plan = Choosing(Plan(PaidMediaMetrics.Conversions), Measure.AdConversions, "google-ads", "meta-ads", "mailchimp") with { ConversionsAre = Measure.Orders };

        Caveat[] found = Found("PLATFORM_SUM_EXCEEDS", plan, Ads("google-ads", google), Ads("meta-ads", meta, "Paid Social"), Ads("mailchimp", email, "Email"), Shop(orders));

        found.Select(caveat => (CaveatSeverity?)caveat.Severity).Should().Equal(severity is null ? [] : [severity]);
        if (excess is not null) found[0].Message(ReportLanguage.English).Should().Contain($"shop booked {orders} (orders): {excess}.");
    }

    [Fact]
    public void PlatformSumExceeds_ConversionsOfUnknownMeaning_AreNotHeldAgainstOrders() =>
        Found("PLATFORM_SUM_EXCEEDS", Plan(PaidMediaMetrics.Conversions), Ads("google-ads", 300), Shop(100)).Should().BeEmpty();

    [Fact]
    public void PlatformSumExceeds_TwoBackOffices_NeedAChoice()
    {
        MeasurementPlan plan = Plan(PaidMediaMetrics.Conversions) with { ConversionsAre = Measure.Orders };
        FactTable[] facts = [Ads("google-ads", 300), Shop(100), Figures.Facts(new MeasurementBasis("erp"), (null, [Measure.Orders.Of(120m)]))];

        Found("PLATFORM_SUM_EXCEEDS", plan, facts).Should().BeEmpty();
        Found("PLATFORM_SUM_EXCEEDS", Choosing(plan, Measure.Orders, "erp"), facts).Should().ContainSingle().Which.Message(ReportLanguage.English).Should().Contain("erp booked 120");
    }

    [Fact]
    public void PlatformSumExceeds_HalfAMonthOfOrders_SaysNothing()
    {
        FactTable half = Figures.Facts(new MeasurementBasis("shop"), new Period(new(2026, 10, 1), new(2026, 10, 15)), (null, [Measure.Orders.Of(50m)]));

        Found("PLATFORM_SUM_EXCEEDS", Plan(PaidMediaMetrics.Conversions) with { ConversionsAre = Measure.Orders }, Ads("google-ads", 80), half).Should().BeEmpty();
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(59, true)]
    public void PlatformSumBelow_OrdersOfAdvertisedChannels(int claimed, bool isRaised)
    {
        FactTable shop = Figures.Facts(new MeasurementBasis("shop"), ("Paid Search", [Measure.Orders.Of(100m)]), ("Organic Search", [Measure.Orders.Of(900m)]));

        Found("PLATFORM_SUM_BELOW", Plan(PaidMediaMetrics.Conversions) with { ConversionsAre = Measure.Orders }, Ads("google-ads", claimed), shop).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Fact]
    public void PlatformSumBelow_OrdersNotCutByChannel_AreNotTested() =>
        Found("PLATFORM_SUM_BELOW", Plan(PaidMediaMetrics.Conversions) with { ConversionsAre = Measure.Orders }, Ads("google-ads", 5), Shop(100)).Should().BeEmpty();

    [Fact]
    public void SelfAttribution_OnlyTheSellerSpeaks_UntilSomebodyElseDoes()
    {
        MeasurementPlan plan = Plan(PaidMediaMetrics.Conversions);

        Found("SELF_ATTRIBUTION", plan, Ads("google-ads", 5)).Should().ContainSingle().Which.Descriptor.IsStandingLimit.Should().BeTrue();
        Found("SELF_ATTRIBUTION", plan, Ads("google-ads", 5), Shop(4)).Should().BeEmpty();
        Found("SELF_ATTRIBUTION", Plan(PaidMediaMetrics.Clicks), Figures.Whole(new MeasurementBasis("google-ads"), Measure.Clicks.Of(5m))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, 10, "10 d", false)]
    [InlineData(1, 11, "11 % of all", true)]
    [InlineData(1, null, "how many is not told", true)]
    [InlineData(0, 50, "", false)]
    [InlineData(null, 50, "", false)]
    public void ViewThrough_LargeOrUnknownShare_IsTold(int? window, int? views, string words, bool isRaised)
    {
        List<MeasureAmount> amounts = [Measure.AdConversions.Of(100m)];
        if (views is { } seen) amounts.Add(Measure.ViewThroughConversions.Of(seen));

        Caveat[] found = Found("VIEW_THROUGH", Plan(PaidMediaMetrics.Conversions), Figures.Whole(new MeasurementBasis("meta-ads") { ViewWindowDays = window }, [.. amounts]));
        found.Should().HaveCount(isRaised ? 1 : 0);
        if (isRaised) found[0].Message(ReportLanguage.English).Should().Contain(words);
    }

    // 3,100 clicks in 31 days are 700 a week.
    [Theory]
    [InlineData(true, 3_100, false)]
    [InlineData(true, 3_099, true)]
    [InlineData(false, 100, false)]
    [InlineData(null, 100, false)]
    public void ConsentModelOff_TooFewClicksForModelling(bool? usesConsentMode, int clicks, bool isRaised)
    {
        var basis = new MeasurementBasis("google-ads") { UsesConsentMode = usesConsentMode };

        Found("CONSENT_MODEL_OFF", Plan(PaidMediaMetrics.Conversions), Figures.Whole(basis, Measure.AdConversions.Of(9m), Measure.Clicks.Of(clicks))).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Theory]
    [InlineData(45, 15, true)]
    [InlineData(45, 14, true)]
    [InlineData(15, 15, false)]
    [InlineData(null, 0, false)]
    public void SalesCycleOpen_YoungestLeadsAreUndecided(int? cycle, int daysLater, bool isRaised)
    {
        var rate = new Metric("win_share", Measure.WonDeals / Measure.Leads);
        var basis = new MeasurementBasis("crm") { ExtractedOn = October.End.AddDays(daysLater) };

        Found("SALES_CYCLE_OPEN", Plan(rate) with { SalesCycleDays = cycle }, Figures.Whole(basis, Measure.WonDeals.Of(9m), Measure.Leads.Of(90m))).Should().HaveCount(isRaised ? 1 : 0);
    }

    [Theory]
    [InlineData("How many leads did our ads generate?", true)]
    [InlineData("Combien de ventes avons-nous réalisées grâce à la recherche ?", true)]
    [InlineData("How well do our ads win leads?", false)]
    [InlineData("How many accused us?", false)]
    public void NoIncrementality_CausalWordsWithoutATest(string question, bool isRaised)
    {
        MeasurementPlan plan = Plan(PaidMediaMetrics.Conversions, question);

        Found("NO_INCREMENTALITY", plan, Ads("google-ads", 5)).Should().HaveCount(isRaised ? 1 : 0);
        Found("NO_INCREMENTALITY", plan with { Holdouts = [new Period(new(2026, 10, 12), new(2026, 10, 25))] }, Ads("google-ads", 5)).Should().BeEmpty();
    }

    [Fact]
    public void Plan_WithMeasurementFacts_SurvivesJson()
    {
        MeasurementPlan plan = Plan(PaidMediaMetrics.Conversions) with { ConversionsAre = Measure.Leads, SalesCycleDays = 30, Holdouts = [Period.Month(2026, 9)] };

        MeasurementPlan read = MeasurementPlan.FromJson(plan.ToJson());

        (read.ConversionsAre, read.SalesCycleDays).Should().Be((Measure.Leads, 30));
        read.Holdouts.Should().Equal(Period.Month(2026, 9));
    }

    [Fact]
    public void Plan_MistakesInMeasurementFacts_AreTold()
    {
        string json = Plan(PaidMediaMetrics.Conversions).ToJson().TrimEnd().TrimEnd('}') + """, "conversionsAre": "sales", "holdouts": ["autumn"] }""";

        Action parse = () => MeasurementPlan.FromJson(json);

        parse.Should().Throw<PlanException>().WithMessage("*$.conversionsAre*").WithMessage("*$.holdouts[0]*'autumn'*2026-10*");
    }

    [Fact]
    public void Evaluate_RulesOfYourOwn_ReplaceTheBuiltIn()
    {
        var options = new EvaluationOptions { FigureRules = [], ChangeRules = [], Rules = PlanningRules.With(CaveatThresholds.Default with { ViewThroughShare = 0.5m }) };
        FactTable facts = Figures.Whole(new MeasurementBasis("meta-ads") { ViewWindowDays = 1 }, Measure.AdConversions.Of(100m), Measure.ViewThroughConversions.Of(50m));

        Plan(PaidMediaMetrics.Conversions).Evaluate(facts, October, options)[0].Caveats.Select(caveat => caveat.Code).Should().Equal("SELF_ATTRIBUTION");
    }
}
