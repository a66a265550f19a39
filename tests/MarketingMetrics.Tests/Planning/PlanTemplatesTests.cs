using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Lint;
using MarketingMetrics.Planning.Templates;

namespace MarketingMetrics.Tests.Planning;

public class PlanTemplatesTests
{
    private static readonly DateOnly Due = new(2027, 6, 30);
    private static readonly Period October = Period.Month(2026, 10);

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (PlanTemplate template in MeasurementPlan.Templates.All)
            {
                all.Add(template.Key, "en");
                all.Add(template.Key, "fr");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Review_Template_SaysOnlyThatNobodyAgreedYet(string key, string language) =>
        Plan(key, language).Review(new ReviewOptions { AsOf = new(2026, 11, 1) }).Select(finding => finding.Code).Distinct().Should().Equal("KPQ14");

    [Theory]
    [MemberData(nameof(All))]
    public void Evaluate_TemplateOnFacts_GivesEveryKpiAValue(string key, string language)
    {
        MeasurementPlan plan = Plan(key, language);
        Measure[] measures = [.. plan.Kpis.SelectMany(kpi => kpi.Metric.Formula.Measures).Distinct()];
        var rows = new FactTableBuilder(new MeasurementBasis("all"), coverage: new Period(new(2026, 9, 1), new(2026, 10, 31))) { Currency = Currency.Parse("EUR") };
        foreach (DateOnly day in new[] { new DateOnly(2026, 9, 10), new DateOnly(2026, 10, 10) })
        {
            rows.BeginRow(day);
            for (int i = 0; i < measures.Length; i++)
            {
                if (measures[i].IsAdditive) rows.Set(measures[i], 1_000m - (10m * i));
            }

            rows.EndRow();
        }

        // What does not add answers only for exactly the month asked for.
        MeasureAmount[] stocks = [.. measures.Where(measure => !measure.IsAdditive).Select((measure, i) => measure.Of(1_000m + (10m * i)))];
        FactTable facts = FactTable.Join([rows.Build(), .. new[] { October.Previous, October }.Select(month => FactTable.FromTotals(month, new MeasurementBasis("all"), stocks))]);
        plan.Evaluate(facts, October).Where(result => result.Value.State != ValueState.Defined || result.Verdict is null).Select(result => result.ToString()).Should().BeEmpty();
        plan.Review(facts, October).Where(finding => finding.Severity > CaveatSeverity.Info).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ToJson_Template_ReadsBackTheSame(string key, string language)
    {
        string json = Plan(key, language).ToJson();

        MeasurementPlan.FromJson(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void For_French_SpeaksFrenchThroughout()
    {
        MeasurementPlan plan = MeasurementPlan.Templates.WebinarCampaign.For("Atelier Lumen", Due, ReportLanguage.French);

        plan.Language.Should().Be("fr");
        plan.Question("price").Text.Should().Be("Que nous coûte une inscription\u202F?");
        plan.Kpis.Single(kpi => kpi.Metric.Key == "cost_per_registration").Metric.Name(ReportLanguage.French).Should().Be("Coût par inscription");
        plan.Objective("webinar").ParentId.Should().Be("conversations");
    }

    private static MeasurementPlan Plan(string key, string language) =>
        MeasurementPlan.Templates.All.Single(template => template.Key == key).For("Atelier Lumen", Due, language == "fr" ? ReportLanguage.French : ReportLanguage.English);
}
