using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class ReportJsonTests
{
    public static TheoryData<string> Cases => [.. Samples.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ToJson_Case_IsAsApproved(string name) =>
        Golden.Matches(Samples.Of(name).ToJson(Samples.LanguageOf(name), indented: true) + "\n", Samples.PathOf(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void FromJson_WhatWasWritten_IsWrittenAgainTheSame(string name)
    {
        string json = Samples.Of(name).ToJson(ReportLanguage.French);

        Report.FromJson(json).ToJson(ReportLanguage.French).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FromJson_PropertiesInReverseOrder_IsTheSameReport(string name)
    {
        string json = Samples.Of(name).ToJson();

        Canonical(Report.FromJson(Reversed(JsonNode.Parse(json)!).ToJsonString()).ToJson()).Should().Be(Canonical(json));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ToJson_AnyLanguage_HasWordsForEveryKey(string name)
    {
        foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
        {
            IEnumerable<JsonObject> messages = Nodes(JsonNode.Parse(Samples.Of(name).ToJson(language))!).OfType<JsonObject>().Where(node => node.ContainsKey("key") && node.ContainsKey("text"));
            messages.Where(node => node["text"]!.GetValue<string>() == node["key"]!.GetValue<string>()).Should().BeEmpty();
            messages.Where(node => node["text"]!.GetValue<string>().Contains('{')).Should().BeEmpty("every placeholder has its value");
        }
    }

    [Fact]
    public void ToJson_Figures_HaveUniqueIds() =>
        Samples.Of("full").Figures.Select(figure => figure.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void ToJson_OtherLanguage_ChangesTextsOnly()
    {
        string english = Samples.Of("full").ToJson(), french = Samples.Of("full").ToJson(ReportLanguage.French);

        Report.FromJson(french).ToJson().Should().Be(english);
        french.Should().NotBe(english);
    }

    [Fact]
    public void FromJson_UnknownFieldsAndKinds_AreToleratedAndKinds_Kept()
    {
        const string json = """
            {"later":{"a":[1]},"sections":[{"blocks":[{"answer":42.0,"fallback":{"text":"See the web page"},"kind":"hologram"}],"id":"s","title":{"later":1,"verbatim":"S"}}],
             "header":{"client":"C","period":"2026-10","later":true},"schemaVersion":1}
            """;

        Report report = Report.FromJson(json);

        var block = report.Sections[0].Blocks[0].Should().BeOfType<UnknownBlock>().Subject;
        (block.Kind, block.Fallback).Should().Be(("hologram", "See the web page"));
        report.ToJson().Should().Contain("""{"answer":42.0,"fallback":{"text":"See the web page"},"kind":"hologram"}""");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "null")]
    [InlineData("[]", "$")]
    [InlineData("{\"schemaVersion\":1}", "header")]
    [InlineData("{\"schemaVersion\":2,\"header\":{\"client\":\"C\",\"period\":\"2026\"}}", "$.schemaVersion")]
    [InlineData("{\"header\":{\"client\":null,\"period\":\"2026\"}}", "$.header")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026-13\"}}", "$.header.period")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[null]}", "Sections")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[{\"id\":\"s\",\"title\":{},\"blocks\":[]}]}", "$.sections[0].title")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[{\"id\":\"s\",\"title\":{\"key\":\"k\"},\"blocks\":[{}]}]}", "$.sections[0].blocks[0]")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[{\"id\":\"s\",\"title\":{\"key\":\"k\"},\"blocks\":[{\"kind\":\"text\",\"paragraphs\":[null]}]}]}", "$.sections[0].blocks[0]")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[{\"id\":\"s\",\"title\":{\"key\":\"k\"},\"blocks\":[{\"kind\":\"bars\",\"bars\":[{\"label\":{\"key\":\"k\"},\"value\":{\"id\":\"i\",\"label\":{\"key\":\"k\"},\"value\":1e400}}]}]}]}", "$.sections[0].blocks[0].bars[0].value.value")]
    [InlineData("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[{\"id\":\"s\",\"title\":{\"key\":\"k\",\"args\":[{\"name\":\"n\",\"kind\":\"nonsense\"}]},\"blocks\":[]}]}", "nonsense")]
    public void FromJson_WrongJson_IsRefusedWithItsPlace(string json, string place)
    {
        Action read = () => Report.FromJson(json);

        read.Should().Throw<FormatException>().Which.Message.Should().Contain(place);
    }

    [Fact]
    public void FromJson_NestedTooDeep_IsRefused()
    {
        const string start = "{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"later\":";
        Action unknown = () => Report.FromJson(start + new string('[', 100_000));
        Action message = () => Report.FromJson("{\"header\":{\"client\":\"C\",\"period\":\"2026\"},\"sections\":[{\"id\":\"s\",\"title\":" + string.Concat(Enumerable.Repeat("{\"key\":\"k\",\"args\":[{\"name\":\"n\",\"kind\":\"message\",\"message\":", 50_000)));

        unknown.Should().Throw<FormatException>();
        message.Should().Throw<FormatException>();
    }

    [Fact]
    public void WriteJson_StreamAndWriter_WriteTheSame()
    {
        Report report = Samples.Of("full");
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        string fromStream = Encoding.UTF8.GetString(stream.ToArray());
        using var inside = new MemoryStream();
        using (var writer = new Utf8JsonWriter(inside))
        {
            writer.WriteStartArray();
            report.WriteJson(writer);
            writer.WriteEndArray();
        }

        stream.Position = 0;
        fromStream.Should().Be(report.ToJson());
        Report.FromJson(stream).ToJson().Should().Be(fromStream);
        Canonical(Encoding.UTF8.GetString(inside.ToArray())).Should().Be(Canonical($"[{fromStream}]"));
    }

    private static IEnumerable<JsonNode?> Nodes(JsonNode? node) => (node switch
    {
        JsonObject each => each.SelectMany(pair => Nodes(pair.Value)),
        JsonArray each => each.SelectMany(Nodes),
        _ => [],
    }).Prepend(node);

    private static string Canonical(string json) => Sorted(JsonNode.Parse(json), reverse: false)!.ToJsonString();

    private static JsonNode Reversed(JsonNode node) => Sorted(node, reverse: true)!;

    private static JsonNode? Sorted(JsonNode? node, bool reverse) => node switch
    {
        JsonObject each => new JsonObject((reverse ? each.Reverse() : each.OrderBy(pair => pair.Key, StringComparer.Ordinal)).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value, reverse)))),
        JsonArray each => new JsonArray([.. each.Select(item => Sorted(item, reverse))]),
        _ => node?.DeepClone(),
    };
}
