using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Lint;

namespace MarketingMetrics.Tests.Planning.Lint;

public class PlanReviewTests
{
    private static readonly MeasurementPlan Template = MeasurementPlan.Templates.LeadGeneration.For("Atelier Lumen", new(2027, 6, 30));

    // The first question has one KPI, so that what is done to it shows.
    private static readonly MeasurementPlan Good = Template with { Kpis = [.. Template.Kpis.Where(kpi => kpi.Id != "cost_payback_months")] };

    private static string[] Told(MeasurementPlan plan, ReviewOptions? options = null) =>
        [.. plan.Review(options).Where(finding => finding.Severity > CaveatSeverity.Info).Select(finding => $"{finding.Code} {finding.Place}")];

    private static MeasurementPlan WithQuestion(Func<KeyPerformanceQuestion, KeyPerformanceQuestion> change) => Good with { Questions = Good.Questions.SetItem(0, change(Good.Questions[0])) };

    private static MeasurementPlan WithKpi(Func<Kpi, Kpi> change) => Good with { Kpis = Good.Kpis.SetItem(0, change(Good.Kpis[0])) };

    private static MeasurementPlan WithObjective(int place, Func<Objective, Objective> change) => Good with { Objectives = Good.Objectives.SetItem(place, change(Good.Objectives[place])) };

    [Fact]
    public void Review_Finding_NamesPlaceSeverityAndMessage() =>
        WithQuestion(question => question with { Text = "Are we cheap?" }).Review().First().ToString().Should().Be("warning KPQ02 at $.questions[0].text: \"Are we cheap?\" can be answered by yes or no.");

    [Fact]
    public void Review_QuestionWithoutBusinessObjective_IsTold() =>
        Told(WithObjective(0, objective => objective with { Level = ObjectiveLevel.Marketing })).Should().Contain(["KPQ07 $.questions[0].objective", "SMART_R $.objectives[0].parent"]);

    [Fact]
    public void Review_ObjectivesInACircle_EndsAndIsTold() =>
        Told(WithObjective(0, objective => objective with { Level = ObjectiveLevel.Marketing, ParentId = "search" })).Should().Contain("KPQ07 $.questions[0].objective");

    [Theory]
    [InlineData(4, "warning")]
    [InlineData(5, null)]
    [InlineData(6, null)]
    [InlineData(7, "warning")]
    [InlineData(11, "critical")]
    public void Review_NumberOfQuestions_FiveOrSixAreKey(int count, string? severity)
    {
        KeyPerformanceQuestion[] questions = [.. Enumerable.Range(0, count).Select(i => new KeyPerformanceQuestion($"q{i}", "How well?", Good.Objectives[i % 3].Id, ActivityArea.Site))];

        Caveat? finding = (Good with { Questions = [.. questions], Kpis = [] }).Review().FirstOrDefault(finding => finding is { Code: "KPQ08", Place: "$.questions" });

        finding?.ToString().Split(' ')[0].Should().Be(severity);
        if (severity is null) finding.Should().BeNull();
    }

    [Fact]
    public void Review_FourQuestionsOfOneObjectiveOrNone_AreTold()
    {
        MeasurementPlan plan = Good with { Questions = [.. Good.Questions.Select(question => question with { ObjectiveId = question.ObjectiveId == "search" ? "demand" : question.ObjectiveId })] };

        Told(plan).Should().Contain(["KPQ08 $.objectives[1]", "KPQ08 $.objectives[2]"]);
    }

    [Fact]
    public void Review_SameQuestionInOtherWords_IsTold() =>
        Told(WithQuestion(question => question with { Text = "To what extent do enquiries well turn into our customers?" })).Should().Contain("KPQ10 $.questions[1].text");

    [Fact]
    public void Review_QuestionWithoutKpi_IsCritical() =>
        (Good with { Kpis = Good.Kpis.RemoveAt(0) }).Review().Single(finding => finding.Code == "KPQ13").Severity.Should().Be(CaveatSeverity.Critical);

    [Fact]
    public void Review_TwoPrimaryKpis_IsTold() => Told(Good with { Kpis = Good.Kpis.Add(Good.Kpis[0] with { Id = "other" }) }).Should().Equal("KPQ13 $.questions[0]");

    [Fact]
    public void Review_KpiWithoutQuestion_IsTold() => Told(WithKpi(kpi => kpi with { QuestionId = "gone" })).Should().Contain("KPI01 $.kpis[0].question");

    [Theory]
    [InlineData("none")]
    [InlineData("neutral")]
    [InlineData("share")]
    [InlineData("currency")]
    public void Review_BenchmarkThatCannotJudge_IsTold(string flaw)
    {
        MeasurementPlan plan = WithKpi(kpi => flaw switch
        {
            "none" => kpi with { Benchmark = null },
            "neutral" => kpi with { Metric = SiteMetrics.Sessions },
            "share" => kpi with { Metric = SiteMetrics.EngagementRate, Benchmark = Benchmark.Target(60m) },
            _ => kpi with { Metric = SalesMetrics.Leads, Benchmark = Benchmark.Target(new Money(60m, "EUR")) },
        });

        plan.Review().Single(finding => finding.Code == "KPI02").Severity.Should().Be(CaveatSeverity.Critical);
    }

    [Fact]
    public void Review_NeutralMetricWithBand_CanJudge() =>
        WithKpi(kpi => kpi with { Metric = PaidMediaMetrics.Cost, Benchmark = Benchmark.Band(900m, 1_100m) }).Review().Should().NotContain(finding => finding.Code == "KPI02");

    [Fact]
    public void Review_TargetAgainstTheMetric_IsTold() =>
        Told(WithKpi(kpi => kpi with { Benchmark = Benchmark.Target(30m) with { Direction = MetricDirection.HigherIsBetter } })).Should().Equal("KPI06 $.kpis[0].benchmark.direction");

    [Fact]
    public void Review_BusinessQuestionAnsweredByFollowers_IsVanity() =>
        Told(WithKpi(kpi => kpi with { Metric = SocialMetrics.Followers })).Should().Equal("KPI03 $.questions[0]");

    [Theory]
    [InlineData("The managing director", true)]
    [InlineData("The marketing team", false)]
    public void Review_CampaignQuestionAnsweredByImpressions_IsVanityForExecutives(string reader, bool isTold)
    {
        Kpi impressions = Good.Kpis[^1] with { Metric = PaidMediaMetrics.Impressions, Benchmark = Benchmark.Band(1_000m, 2_000m) };
        MeasurementPlan plan = Good with { Kpis = Good.Kpis.SetItem(Good.Kpis.Length - 1, impressions), Audience = new Audience { Reader = reader } };

        Told(plan).Contains("KPI03 $.questions[5]").Should().Be(isTold);
    }

    [Fact]
    public void Review_OnlyVolumes_MissesStagesAndClasses()
    {
        MeasurementPlan plan = Good with { Kpis = [.. Good.Kpis.Select(kpi => kpi with { Metric = SalesMetrics.Leads })] };

        plan.Review().Where(finding => finding.Code == "KPI04").Select(finding => finding.Message(ReportLanguage.French)).Should().Equal(
            "Aucun KPI pour\u00A0: toucher, convertir et fidéliser.",
            "Tous les KPI sont des volumes\u00A0: aucun ne dit la qualité, la valeur ou le coût.");
    }

    [Fact]
    public void Review_ReachOfSeveralChannels_CannotBeComputed() =>
        Told(WithKpi(kpi => kpi with { Metric = PaidMediaMetrics.Reach, Scope = [Dimension.Channel.IsIn("Display", "Video")] })).Should().Equal("KPI05 $.kpis[0].scope");

    [Fact]
    public void Review_ObjectiveWithoutNumberOrDay_IsTold()
    {
        MeasurementPlan plan = new() { Client = "x", Objectives = [new Objective("o", ObjectiveLevel.Business, "Increase sales soon")] };

        plan.Review().Where(finding => finding.Code.StartsWith("SMART", StringComparison.Ordinal)).Select(finding => finding.ToString()).Should().Equal(
            "warning SMART_S at $.objectives[0].text: \"Increase sales soon\": it wishes for more without saying of what or how much.",
            "warning SMART_M at $.objectives[0].text: \"Increase sales soon\": neither its words nor a KPI below it say how much.",
            "info SMART_R at $.objectives[0].owner: \"Increase sales soon\": nobody is named who answers for it.",
            "warning SMART_T at $.objectives[0].text: \"Increase sales soon\": its deadline is not a day.");
    }

    [Theory]
    [InlineData("en", "Increase turnover from 1.0 to 1.2 million euros by 31 December 2027")]
    [InlineData("en", "Win 300 enquiries a month by Q3 2027")]
    [InlineData("en", "Win 300 enquiries a month by March")]
    [InlineData("en", "Raise the conversion rate from 2 % to 3 % by 30/06/2027")]
    [InlineData("en", "Win 300 enquiries in six months")]
    [InlineData("fr", "Gagner 200 inscrits avant mars")]
    [InlineData("fr", "Passer le taux de conversion de 2 % à 3 % avant le 30.06.2027")]
    [InlineData("fr", "Gagner 200 inscrits en un an")]
    [InlineData("fr", "Augmenter le chiffre d'affaires de 1,0 à 1,2 M€ d'ici le 31 décembre 2027")]
    [InlineData("fr", "Obtenir 300 demandes par mois au T3 2027")]
    public void Review_SmartObjective_IsSilent(string language, string text) =>
        new MeasurementPlan { Client = "x", Language = language, Objectives = [new Objective("o", ObjectiveLevel.Business, text) { Owner = "A. Martin" }] }
            .Review().Should().OnlyContain(finding => finding.Code == "KPQ08");

    [Theory]
    [InlineData("en", "Our 300 customers may buy more")]
    [InlineData("en", "Win 300 enquiries per month")]
    [InlineData("fr", "Obtenir 300 demandes par mois")]
    public void Review_ObjectiveWithoutADay_IsTold(string language, string text) =>
        new MeasurementPlan { Client = "x", Language = language, Objectives = [new Objective("o", ObjectiveLevel.Business, text) { Owner = "A. Martin" }] }
            .Review().Should().Contain(finding => finding.Code == "SMART_T");

    [Fact]
    public void Review_PercentWithoutStart_AsksForIt() =>
        new MeasurementPlan { Client = "x", Objectives = [new Objective("o", ObjectiveLevel.Business, "Increase turnover by 20 % this year") { Owner = "A. Martin" }] }
            .Review().Select(finding => finding.Code).Should().Equal("KPQ08", "KPQ08", "SMART_M");

    [Fact]
    public void Review_WithADay_SeesWhatHasPassed()
    {
        MeasurementPlan plan = WithObjective(2, objective => objective with { Due = new(2026, 10, 1) });
        plan = plan with { Questions = plan.Questions.SetItem(0, plan.Questions[0] with { AgreedOn = new(2025, 10, 31), Participants = ["A", "B"] }) };
        plan = plan with { Kpis = plan.Kpis.SetItem(0, plan.Kpis[0] with { Benchmark = Benchmark.Target(30m) with { Due = new(2027, 12, 31) } }) };

        plan.Review(new ReviewOptions { AsOf = new(2026, 11, 1) }).Select(finding => $"{finding.Code} {finding.Place}").Should()
            .Contain(["KPQ15 $.questions[0].reviewedOn", "SMART_T $.objectives[2].due", "SMART_T $.kpis[0].benchmark.due"])
            .And.NotContain("KPQ14 $.questions[0]").And.Contain("KPQ14 $.questions[1]");
    }

    [Fact]
    public void Review_SwitchedOff_IsSilentForThatRuleAndLanguage()
    {
        MeasurementPlan closed = WithQuestion(question => question with { Text = "Are we cheap?" });

        Told(closed, ReviewOptions.Default.Without("KPQ02")).Should().BeEmpty();
        Told(closed, ReviewOptions.Default.Without("KPQ02", "en")).Should().BeEmpty();
        Told(closed with { Language = "en-GB" }, ReviewOptions.Default.Without("KPQ02", "en")).Should().BeEmpty();
        Told(closed, ReviewOptions.Default.Without("KPQ02", "fr")).Should().Equal("KPQ02 $.questions[0].text");
    }

    [Fact]
    public void Without_UnknownRule_NamesTheRules()
    {
        Action without = () => ReviewOptions.Default.Without("KPQ99");

        without.Should().Throw<ArgumentException>().WithMessage("There is no rule 'KPQ99'*KPQ01, KPQ02*SMART_T*");
    }

    [Fact]
    public void Review_OtherLanguage_JudgesOnlyWhatDoesNotDependOnWords() =>
        Told(Good with { Language = "de", Questions = [.. Good.Questions.Select(question => question with { Text = $"Erreichen wir {question.Id}?" })] }).Should().BeEmpty();

    [Fact]
    public void Review_EmptyPlan_DoesNotThrow() => new MeasurementPlan { Client = "" }.Review().Select(finding => finding.Code).Should().Equal("KPQ08");

    [Fact]
    public void Review_GlossaryAndName_AreKnownWords()
    {
        MeasurementPlan plan = WithQuestion(question => question with { Text = "At what cost does the ZQX scheme win XYL a customer?" }) with { Client = "XYL Ltd" };

        plan.Review().Should().ContainSingle(finding => finding.Code == "KPQ11").Which.Message(ReportLanguage.English).Should().EndWith("uses ZQX.");
        plan.Review(new ReviewOptions { Glossary = ["ZQX"] }).Should().NotContain(finding => finding.Code == "KPQ11");
    }

    [Fact]
    public void All_Rules_HaveWordsInEveryLanguage()
    {
        foreach (CaveatDescriptor rule in LintRules.All.Select(rule => rule.Descriptor))
        {
            foreach (string key in new[] { rule.TitleKey, rule.MessageKey, rule.RemedyKey })
            {
                ReportLanguage.English.TryText(key, out _).Should().BeTrue(key);
                ReportLanguage.French.TryText(key, out _).Should().BeTrue(key);
            }
        }
    }

    [Fact]
    public void Checklist_Questions_PassTheRuleForQuestionMarks() =>
        LintChecklist.Questions.Should().OnlyContain(question => question.In(ReportLanguage.French).EndsWith("\u202F?"));

    [Fact]
    public void ReviewQuestion_HugeText_StaysLinear() => PlanReview.ReviewQuestion(string.Concat(Enumerable.Repeat("how-a-t-", 20_000)) + "?").Should().NotBeNull();
}
