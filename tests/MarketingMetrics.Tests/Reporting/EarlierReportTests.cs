using System.Text.Json;
using System.Text.Json.Nodes;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class EarlierReportTests
{
    /// <summary>A report of version 1 as it was first written, before blocks got further fields. It is never rewritten.</summary>
    private static readonly string Earlier = Golden.Read("tests/MarketingMetrics.Tests/Reporting/Golden/earlier.json");

    [Fact]
    public void FromJson_ReportOfAnEarlierLibrary_IsReadWithAllItsFigures()
    {
        Report report = Report.FromJson(Earlier);

        report.Figures.Select(figure => figure.Id).Should().Contain(["kpi.paid_cpa", "paid_media.channel.total.cpa"]);
        report.FindSection("gains_losses")!.Blocks.OfType<GainsLossesBlock>().Single().Losses.Single().Impact!.Value.Should().Be(-2_511m);
    }

    [Fact]
    public void ToJson_ReportOfAnEarlierLibrary_LosesNoNumber()
    {
        string[] Numbers(string json) => [.. Values(JsonNode.Parse(json)!).Order(StringComparer.Ordinal)];

        Numbers(Report.FromJson(Earlier).ToJson()).Should().Contain(Numbers(Earlier));
    }

    private static IEnumerable<string> Values(JsonNode node) => node switch
    {
        JsonObject found => found.SelectMany(each => each.Value is null ? [] : Values(each.Value)),
        JsonArray found => found.SelectMany(each => each is null ? [] : Values(each)),
        _ => node.GetValueKind() == JsonValueKind.Number ? [node.ToJsonString()] : [],
    };
}
