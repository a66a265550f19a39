using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Tests.Planning;

public class PlanJsonTests
{
    private const string Json = """
        {
          "schemaVersion": "1.0",
          "client": "Atelier Lumen",
          "language": "fr",
          "measures": [{ "key": "demos" }],
          "metrics": [{ "key": "cost_per_demo", "formula": "cost / demos", "direction": "lower_is_better", "uncertainty": "cost_per_count", "names": { "fr": { "name": "Coût par démo" } } }],
          "objectives": [
            { "id": "growth", "level": "business", "text": "1 M EUR de chiffre d'affaires" },
            { "id": "demand", "level": "marketing", "text": "Plus de demandes", "parent": "growth" }
          ],
          "questions": [{ "id": "q1", "text": "À quel coût gagnons-nous des démos ?", "objective": "demand", "area": "conversion" }],
          "kpis": [
            { "id": "k1", "question": "q1", "metric": "cost_per_demo", "benchmark": { "kind": "target", "value": 40, "currency": "EUR" },
              "scope": [{ "dimension": "channel", "is": ["Paid Search"] }], "judging": { "minimumEvents": 10 } },
            { "id": "k2", "question": "q1", "metric": "conversion_rate_session", "counting": "every", "primary": false, "benchmark": { "kind": "previous_period" } }
          ],
          "sources": { "ad_conversions": ["google-ads"] },
          "otherAdvertising": { "parties": [{ "name": "Réseau Alpha", "channels": ["Paid Social"] }] },
          "audience": { "reader": "Direction", "form": "charts" }
        }
        """;

    [Fact]
    public void FromJson_WholePlan_KeepsEverything()
    {
        MeasurementPlan plan = MeasurementPlan.FromJson(Json);

        plan.Kpis[0].Metric.Formula.ToString().Should().Be("cost / demos");
        plan.Kpis[0].Benchmark.Should().Be(new Target(40m) { Currency = Currency.Parse("EUR") });
        plan.Kpis[0].Judging!.MinimumEvents.Should().Be(10);
        plan.Kpis[1].Metric.Uncertainty.Should().Be(Uncertainty.CountRate);
        plan.Sources[Measure.AdConversions].Should().Equal("google-ads");
        plan.OtherAdvertising.IsKnown.Should().BeTrue();
        plan.OtherAdvertising.Parties[0].ToString().Should().Be("Réseau Alpha (Paid Social)");
        plan.Audience.Form.Should().Be(PreferredForm.Charts);
        plan.Problems.Should().BeEmpty();
    }

    [Fact]
    public void ToJson_ReadBack_IsTheSame()
    {
        string written = MeasurementPlan.FromJson(Json).ToJson();

        MeasurementPlan.FromJson(written).ToJson().Should().Be(written);
        MeasurementPlan.FromJson(written).Kpis.Should().Equal(MeasurementPlan.FromJson(Json).Kpis);
    }

    [Theory]
    [InlineData("\"metric\": \"cost_per_demo\", \"benchmark\"", "\"metric\": \"cost_per_dem\", \"benchmark\"", "*$.kpis[0].metric*Unknown metric 'cost_per_dem'*Near:*cost_per_demo*")]
    [InlineData("\"objective\": \"demand\"", "\"objective\": \"demnd\"", "*$.questions[0].objective*no objective 'demnd'*Known: growth, demand*")]
    [InlineData("cost / demos", "cost / demoes", "*$.metrics[0]*unknown measure 'demoes'*")]
    [InlineData("\"level\": \"business\"", "\"level\": \"company\"", "*$.objectives[0].level*'company' is not one of business, marketing, campaign*")]
    [InlineData("\"parent\": \"growth\"", "\"parent\": \"demand\"", "*$.objectives[1].parent*circle*")]
    [InlineData("\"id\": \"k2\"", "\"id\": \"k1\"", "*$.kpis[1].id*used twice*")]
    [InlineData("\"client\"", "\"klient\"", "*at $.klient: there is no such property. Known here: *client, *(line 3, column *")]
    [InlineData("\"area\": \"conversion\"", "\"area\": \"conversion\", \"txt\": 1", "*at $.questions[0].txt: there is no such property. Known here: id, text, *(line 11, column *")]
    [InlineData("\"parent\": \"growth\"", "\"parent\": \"growth\", \"parent\": \"growth\"", "*at $.objectives[1].parent: 'parent' is given twice in one object (line 9); keep one.")]
    [InlineData("\"value\": 40", "\"value\": 40, \"value\": 45", "*at $.kpis[0].benchmark.value: 'value' is given twice*")]
    [InlineData("\"value\": 40", "\"value\": 1e400", "*at $.kpis[0].benchmark.value: a number is expected here, of at most 28 digits*line 13*")]
    [InlineData("\"primary\": false", "\"primary\": \"no\"", "*at $.kpis[1].primary: true or false is expected here*")]
    [InlineData("\"client\": \"Atelier Lumen\"", "\"client\": 7", "*at $.client: a text in quotes is expected here (line 3*")]
    [InlineData("\"is\": [\"Paid Search\"]", "\"is\": \"Paid Search\"", "*at $.kpis[0].scope[0].is: a list*is expected here*")]
    [InlineData("\"language\": \"fr\"", "\"salesCycleDays\": -5", "*at $.salesCycleDays: days are zero or more.")]
    [InlineData("\"language\": \"fr\"", "\"salesCycleDays\": 3000000000", "*at $.salesCycleDays: a whole number is expected here*")]
    [InlineData("\"currency\": \"EUR\"", "\"currency\": \"Euro\"", "*$.kpis[0].benchmark.currency*'Euro' is not an ISO 4217*")]
    [InlineData("\"minimumEvents\": 10", "\"level\": 95", "*$.kpis[0].judging: A level lies between 0.5 and 1, such as 0.95.")]
    [InlineData("\"value\": 40", "\"value\": \"40\"", "*$.kpis[0].benchmark.value*line*")]
    [InlineData("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"9\"", "*$.schemaVersion*'9' is not known*")]
    [InlineData("\"is\": [\"Paid Search\"]", "\"is\": []", "*$.kpis[0].scope[0]*at least one value*")]
    [InlineData("\"ad_conversions\"", "\"ad_conversion\"", "*$.sources.ad_conversion*unknown measure*Near*")]
    public void FromJson_Wrong_NamesPathAndRemedy(string right, string wrong, string message)
    {
        Json.Should().Contain(right);
        Action read = () => MeasurementPlan.FromJson(Json.Replace(right, wrong));

        read.Should().Throw<PlanException>().WithMessage(message);
    }

    [Fact]
    public void SalesCycleDays_Negative_Throws()
    {
        Action make = () => _ = new MeasurementPlan { Client = "x", SalesCycleDays = -1 };

        make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Days are zero or more.*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"kpis\":[null]}")]
    [InlineData("{\"objectives\":{}}")]
    [InlineData("{\"client\":\"x\",\"kpis\":[{\"scope\":[null],\"metric\":\"cpa\"}]}")]
    public void FromJson_Hostile_IsAPlanException(string json)
    {
        Action read = () => MeasurementPlan.FromJson(json);

        read.Should().Throw<PlanException>();
    }

    [Fact]
    public void FromJson_DeepNesting_IsRefused()
    {
        Action read = () => MeasurementPlan.FromJson(string.Concat(Enumerable.Repeat("{\"audience\":", 5000)));

        read.Should().Throw<PlanException>();
    }
}
