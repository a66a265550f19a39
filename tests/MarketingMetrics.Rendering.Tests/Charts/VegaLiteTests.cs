using System.Text.Json;
using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Rendering.Charts;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Tests.Charts;

public class VegaLiteTests
{
    private static JsonNode Spec(string name, bool isFrench = false) => JsonNode.Parse(ChartCases.Of(name, isFrench).ToVegaLite(isFrench ? ReportLanguage.French : null))!;

    private static JsonObject[] Rows(JsonNode spec) => [.. spec["data"]!["values"]!.AsArray().Select(row => row!.AsObject())];

    private static IEnumerable<(string Name, string Text)> Texts(JsonNode? node, string name = "") => node switch
    {
        JsonObject all => all.SelectMany(each => Texts(each.Value, each.Key)),
        JsonArray items => items.SelectMany(item => Texts(item, name)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(name, value.GetValue<string>())],
        _ => [],
    };

    [Fact]
    public void CanDraw_KindsOfBlocks_AreTheCharts() =>
        Cases.Read("every-state").Sections.SelectMany<Section, Block>(section => section.Blocks).Where(VegaLite.CanDraw).Select(block => block.Kind).Should().Equal("bars", "series", "funnel", "decomposition", "spread");

    [Fact]
    public void ToVegaLite_NoChart_SaysWhatToAsk()
    {
        Action draw = () => new GlossaryBlock().ToVegaLite();

        draw.Should().Throw<ArgumentException>().WithMessage("A block of the kind 'glossary' is no chart. Ask VegaLite.CanDraw(block) first.*");
    }

    [Fact]
    public void ToVegaLite_SeriesWithGaps_KeepsThemWithTheirReason()
    {
        JsonObject[] rows = Rows(Spec("series-states"));

        rows.Should().HaveCount(14);
        rows[3]["number"].Should().BeNull();
        rows[3]["state"]!.GetValue<string>().Should().Be("none");
        rows[3]["reason"]!.GetValue<string>().Should().Be("no source delivers it");
        rows[6]["number"].Should().BeNull();
        rows[6]["state"]!.GetValue<string>().Should().Be("least");
        rows[6]["value"]!.GetValue<string>().Should().Be("81.33 EUR or more");
        rows[9]["state"]!.GetValue<string>().Should().Be("most");
        rows[13]["state"]!.GetValue<string>().Should().Be("provisional");
        rows[0]["t"]!.GetValue<string>().Should().Be("2025-09-16T00:00:00Z");
    }

    [Fact]
    public void ToVegaLite_LineWithoutAPointWhereAnotherHasOne_IsCutThere() =>
        Rows(Spec("series-lines")).Count(row => row["line"]!.GetValue<string>() == "Paid Social" && row["number"] is null).Should().Be(5);

    [Fact]
    public void ToVegaLite_French_WritesNumbersWordsAndDatesInFrench()
    {
        JsonNode bars = Spec("bars", isFrench: true), series = Spec("series", isFrench: true);

        JsonNode number = bars["config"]!["locale"]!["number"]!;
        (number["decimal"]!.GetValue<string>(), number["thousands"]!.GetValue<string>(), number["minus"]!.GetValue<string>()).Should().Be((",", "\u202f", "\u2212"));
        Texts(bars).Should().Contain(("labelExpr", "\"\" + format(datum.value, \",.6~f\") + \"\\u00A0\\u20AC\""));
        Rows(bars)[1]["note"]!.GetValue<string>().Should().Be("95,00\u00a0\u20ac \u00e0 201,10\u00a0\u20ac \u00b7 Moins bon");
        Texts(series).Should().Contain(each => each.Name == "labelExpr" && each.Text.Contains("[\"14 sept.\",\"2026\"]"));
    }

    [Fact]
    public void ToVegaLite_Description_TellsTheChartInWords()
    {
        Spec("series")["description"]!.GetValue<string>().Should().Be(
            "Cost per acquisition of paid channels. per week, campaign \u201cLa paie 2027\u201d. CPA: 43.10 EUR in week 38 of 2026, 53.06 EUR in week 43 of 2026; lowest 43.10 EUR in week 38 of 2026, highest 57.40 EUR in week 42 of 2026. " +
            "benchmark 45.00 EUR. 28 September 2026: New landing page. 6 October 2026: Competitor starts a campaign. 21 October 2026: Tracking repaired.");
        Spec("bars-states")["description"]!.GetValue<string>().Should().Contain("Microsoft: 81.33 EUR or more, benchmark 45.00 EUR, Worse.").And.Contain("Podcast: not measured, no source delivers it.");
        Spec("series-empty")["description"]!.GetValue<string>().Should().Be("CPA. No values to draw.");
    }

    [Fact]
    public void ToVegaLite_OneFarEndOfAnInterval_DoesNotFlattenTheRest()
    {
        JsonObject row = Rows(Spec("bars-states"))[4];

        row["high"]!.GetValue<double>().Should().BeLessThan(300, "its interval ends at 1,400 EUR");
        row["openHigh"].Should().NotBeNull();
        row["closedHigh"].Should().BeNull();
        row["interval"]!.GetValue<string>().Should().Be("12.00 EUR to 1,400.00 EUR");
    }

    [Fact]
    public void ToVegaLite_Decomposition_StepsBeginWhereTheOneBeforeEnded()
    {
        JsonObject[] rows = Rows(Spec("decomposition"));

        // 43.58 + 3.44 = 47.02; - 1.02 = 46.00; + 8.90 = 54.90; + 0.62 = 55.52; + 1.29 = 56.81.
        rows[1..^1].Select(row => Math.Round(row["to"]!.GetValue<double>(), 6)).Should().Equal(47.02, 46, 54.9, 55.52, 56.81);
        rows[1..^1].Select(row => row["sense"]!.GetValue<string>()).Should().Equal("bad", "good", "bad", "bad", "bad");
        rows[^1]["total"]!.GetValue<double>().Should().Be(56.81);
    }

    [Fact]
    public void ToVegaLite_DecompositionWithAnUndefinedEnd_DrawsNoSteps()
    {
        var block = (DecompositionBlock)ChartCases.Of("decomposition", isFrench: false);

        JsonObject[] rows = Rows(JsonNode.Parse((block with { From = block.From with { State = FigureState.Missing, Value = null } }).ToVegaLite())!);

        rows[0]["text"]!.GetValue<string>().Should().Be("not measured");
        rows[1..^1].Should().OnlyContain(row => row["to"] == null && row["from"] == null);
    }

    [Fact]
    public void ToVegaLite_HostileWords_AreDataAndNeverCode()
    {
        string text = ChartCases.Of("hostile", isFrench: false).ToVegaLite();

        text.Should().NotContain("<").And.NotContain("\u2028");
        Texts(JsonNode.Parse(text)).Where(each => each.Name is "labelExpr" or "filter" or "test" or "expr" or "signal" or "calculate").Should().NotBeEmpty().And.OnlyContain(each => !each.Text.Contains("alert"));
    }

    [Fact]
    public void ToVegaLite_TwoCurrencies_NamesNoneOnTheAxis()
    {
        var block = (BarsBlock)ChartCases.Of("bars", isFrench: false);
        Bar dollars = block.Bars[0] with { Value = block.Bars[0].Value with { Currency = Currency.Parse("USD") } };

        Texts(JsonNode.Parse((block with { Bars = [dollars, .. block.Bars[1..]] }).ToVegaLite())).Should().Contain(("labelExpr", "\"\" + format(datum.value, \",.6~f\") + \"\""));
    }

    [Theory]
    [InlineData(99, 220)]
    [InlineData(560, 49)]
    public void ChartOptions_TooSmall_Throws(int width, int height)
    {
        Action make = () => _ = new ChartOptions { Width = width, Height = height };

        make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A chart needs at least*");
    }
}
