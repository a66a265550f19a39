using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Diff;

namespace MarketingMetrics.Tests.Planning;

public class PlanDiffTests
{
    private static readonly MeasurementPlan Plan = MeasurementPlan.Templates.LeadGeneration.For("Atelier Lumen", new(2027, 6, 30));

    [Fact]
    public void Between_SamePlanInAnotherOrder_IsEmpty()
    {
        var diff = PlanDiff.Between(Plan, Plan with { Kpis = [.. Plan.Kpis.Reverse()] });

        diff.IsEmpty.Should().BeTrue();
        diff.ToString().Should().Be("no changes");
    }

    [Fact]
    public void Between_ChangedTargetAddedQuestionLostKpi_NamesEach()
    {
        Kpi first = Plan.Kpis[0];
        MeasurementPlan after = Plan with
        {
            Kpis = [.. Plan.Kpis.Skip(1).SkipLast(1).Prepend(first with { Benchmark = Benchmark.Target(new Money(180, "EUR")) with { Due = new(2027, 3, 31) } })],
            Questions = Plan.Questions.Add(new KeyPerformanceQuestion("q7", "How fast do we answer?", "demand", ActivityArea.Conversion)),
            Client = "Lumen SA",
        };

        PlanDiff.Between(Plan, after).Changes.Select(change => change.ToString()).Should().Equal(
            "~ plan.client: Atelier Lumen -> Lumen SA",
            "+ questions.q7: How fast do we answer?",
            "~ kpis.cost_cac.benchmark: previous period -> target 180.00 EUR, due 2027-03-31",
            "- kpis.presence_organic_clicks: organic_clicks = organic_clicks");
    }

    [Fact]
    public void Between_EnglishAndFrenchTemplate_DiffersInWordsOnly()
    {
        MeasurementPlan french = MeasurementPlan.Templates.LeadGeneration.For("Atelier Lumen", new(2027, 6, 30), ReportLanguage.French);

        PlanDiff.Between(Plan, french).Changes.Should().OnlyContain(change => change.Path.EndsWith(".text") || change.Path.EndsWith(".owner") || change.Path == "plan.title" || change.Path == "plan.language");
    }
}
