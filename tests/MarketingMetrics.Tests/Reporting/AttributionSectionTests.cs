using MarketingMetrics.Attribution;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class AttributionSectionTests
{
    // search > email and search > social > email: the first touch credits search with 8 of 10, the last touch email.
    private static readonly ConversionPaths Paths = new ConversionPathsBuilder().Add("search > email", 3).Add("search > social > email", 5).Add("direct", 2).Build();

    private static readonly Dictionary<string, decimal> Costs = new() { ["search"] = 400m, ["social"] = 100m };

    private static readonly Dictionary<string, decimal> Targets = new() { ["search"] = 60m, ["social"] = 20m };

    [Fact]
    public void Attribution_Comparison_ShowsWhatTheModelChanges()
    {
        Section section = Build("last_touch").FindSection("attribution")!;
        SpreadBlock spread = section.Blocks.OfType<SpreadBlock>().Single();
        SpreadRow search = spread.Rows.Single(row => row.Label == Message.Verbatim("search"));

        spread.Used.Should().Be(1);
        search.Values.Select(value => value.Value).Should().Equal(8m, 0m);
        search.Needed!.Value!.Value.Should().BeApproximately(6.6667m, 0.0001m); // 400 / 60
        search.Conclusion!.In(ReportLanguage.English).Should().Be("depends on the model: target met in 1 of 2; CPA 50.00 EUR to 50.00 EUR, target 60.00 EUR");
        spread.Rows.Single(row => row.Label == Message.Verbatim("social")).Conclusion!.In(ReportLanguage.French).Should().Be("stable\u00a0: objectif manqué dans les 2 modèles");
        spread.Rows[0].Label.Should().Be(Message.Verbatim("email"));
        spread.Rows[0].Conclusion.Should().BeNull();
    }

    [Fact]
    public void Attribution_UnknownModel_Throws() => FluentActions.Invoking(() => Build("markov_1")).Should().Throw<KeyNotFoundException>().WithMessage("*'markov_1'*last_touch*");

    [Fact]
    public void Attribution_ToJson_ComesBack()
    {
        string json = Build("last_touch").ToJson(ReportLanguage.French);

        Report.FromJson(json).ToJson(ReportLanguage.French).Should().Be(json);
        json.Should().Contain("Aucun modèle ne prouve");
    }

    private static Report Build(string used) => new ReportBuilder(Samples.Plan).From(FactTable.Empty).During(Samples.October)
        .Attribution(Paths.Compare([AttributionModels.FirstTouch, AttributionModels.LastTouch], Costs), used, Targets, Currency.Parse("EUR")).Build();
}
