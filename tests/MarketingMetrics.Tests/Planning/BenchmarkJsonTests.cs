using MarketingMetrics.Planning;

namespace MarketingMetrics.Tests.Planning;

public class BenchmarkJsonTests
{
    [Theory]
    [InlineData("""{ "kind": "target", "lower": 1, "upper": 2, "direction": "higher_is_better", "due": "2026-12-31" }""")]
    [InlineData("""{ "kind": "paced_target", "value": 5000, "period": "2026-Q4", "currency": "EUR", "tolerance": 0.1, "weekdays": [1, 1, 1, 1, 1, 0, 2] }""")]
    [InlineData("""{ "kind": "break_even", "margin": 0.4, "value": 120, "currency": "EUR" }""")]
    [InlineData("""{ "kind": "previous_period" }""")]
    [InlineData("""{ "kind": "last_year", "aligned": false }""")]
    [InlineData("""{ "kind": "earlier_campaign", "name": "Spring", "period": "2026-03-01/2026-03-21" }""")]
    [InlineData("""{ "kind": "own_history", "count": 6 }""")]
    [InlineData("""{ "kind": "peers", "source": "Sister brands", "values": [30, 40, 55], "quantile": 0.25 }""")]
    [InlineData("""{ "kind": "external", "value": 0.03, "source": "Invented", "period": "2025", "statistic": "median", "audience": { "region": "FR" }, "retrievedOn": "2026-01-31", "licence": "CC BY" }""")]
    public void FromJson_EveryKindOfBenchmark_SurvivesTheRoundTrip(string benchmark)
    {
        string json = $$"""
            { "schemaVersion": "1.0", "client": "x", "objectives": [{ "id": "o", "level": "business", "text": "t" }],
              "questions": [{ "id": "q", "text": "t", "objective": "o", "area": "site" }],
              "kpis": [{ "id": "k", "question": "q", "metric": "cpa", "benchmark": {{benchmark}} }] }
            """;
        MeasurementPlan plan = MeasurementPlan.FromJson(json);

        plan.Kpis[0].Benchmark.Should().NotBeNull();
        MeasurementPlan.FromJson(plan.ToJson()).Kpis[0].Benchmark.Should().Be(plan.Kpis[0].Benchmark);
    }

    [Theory]
    [InlineData("""{ "kind": "targt", "value": 1 }""", "*'targt' is not one of target, paced_target*")]
    [InlineData("""{ "kind": "break_even", "margin": 40 }""", "*margin*0.4 for 40 %*")]
    [InlineData("""{ "kind": "break_even", "margin": 0.4 }""", "*revenue of one conversion*")]
    [InlineData("""{ "kind": "paced_target", "value": 1, "period": "soon" }""", "*benchmark.period*2025-Q3*")]
    [InlineData("""{ "kind": "peers", "source": "x", "values": [] }""", "*at least one figure*")]
    [InlineData("""{ "kind": "external", "value": 3, "period": "2025" }""", "*benchmark*source*")]
    public void FromJson_BenchmarkThatCannotBe_NamesTheRemedy(string benchmark, string message)
    {
        Action read = () => MeasurementPlan.FromJson($$"""
            { "schemaVersion": "1.0", "client": "x", "objectives": [{ "id": "o", "level": "business", "text": "t" }],
              "questions": [{ "id": "q", "text": "t", "objective": "o", "area": "site" }],
              "kpis": [{ "id": "k", "question": "q", "metric": "cpa", "benchmark": {{benchmark}} }] }
            """);

        read.Should().Throw<PlanException>().WithMessage(message);
    }
}
