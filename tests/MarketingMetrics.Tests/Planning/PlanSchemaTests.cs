using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Json;

namespace MarketingMetrics.Tests.Planning;

// docs/schema/plan.schema.json is written by hand; here it is held against what the reader takes and the writer gives.
public class PlanSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "schema", "plan.schema.json"))).RootElement;

    [Fact]
    public void Schema_Properties_AreThoseOfTheDocuments()
    {
        Properties(Schema).Should().BeEquivalentTo(Names(PlanJsonContext.Default.PlanDocument));
        (string, JsonTypeInfo)[] parts =
        [
            ("measure", PlanJsonContext.Default.MeasureDocument), ("metric", PlanJsonContext.Default.MetricDocument), ("name", PlanJsonContext.Default.NameDocument),
            ("objective", PlanJsonContext.Default.ObjectiveDocument), ("question", PlanJsonContext.Default.QuestionDocument), ("kpi", PlanJsonContext.Default.KpiDocument),
            ("filter", PlanJsonContext.Default.FilterDocument), ("benchmark", PlanJsonContext.Default.BenchmarkDocument), ("otherAdvertising", PlanJsonContext.Default.OtherAdvertisingDocument),
            ("advertiser", PlanJsonContext.Default.AdvertiserDocument), ("audience", PlanJsonContext.Default.AudienceDocument), ("judging", PlanJsonContext.Default.JudgingDocument),
        ];
        Schema.GetProperty("$defs").EnumerateObject().Select(part => part.Name).Should().BeEquivalentTo(parts.Select(part => part.Item1));
        foreach ((string name, JsonTypeInfo document) in parts) Properties(Part(name)).Should().BeEquivalentTo(Names(document), name);
    }

    [Fact]
    public void Schema_Choices_AreThoseOfTheCode()
    {
        Choices("measure", "unit").Should().Equal(Codes<MeasureUnit>());
        Choices("measure", "additivity").Should().Equal(Codes<Additivity>());
        Choices("measure", "overlap").Should().Equal(Codes<SourceOverlap>());
        Choices("metric", "unit").Should().Equal(Codes<MetricUnit>());
        Choices("metric", "direction").Should().Equal(Codes<MetricDirection>());
        Choices("metric", "uncertainty").Should().Equal(Codes<Uncertainty>());
        Choices("metric", "area").Should().Equal(Codes<ActivityArea>());
        Choices("metric", "stage").Should().Equal(Codes<RaceStage>());
        Choices("metric", "class").Should().Equal(Codes<MetricClass>());
        Choices("objective", "level").Should().Equal(Codes<ObjectiveLevel>());
        Choices("question", "area").Should().Equal(Codes<ActivityArea>());
        Choices("kpi", "counting").Should().Equal(Codes<ConversionCounting>());
        Choices("benchmark", "direction").Should().Equal(Codes<MetricDirection>());
        Choices("audience", "form").Should().Equal(Codes<PreferredForm>());
    }

    [Fact]
    public void Schema_EveryProperty_IsDescribed() =>
        Schema.GetProperty("$defs").EnumerateObject().Select(part => part.Value).Append(Schema)
            .SelectMany(part => part.GetProperty("properties").EnumerateObject())
            .Where(property => !property.Value.TryGetProperty("description", out _) && !property.Value.TryGetProperty("$ref", out _))
            .Should().BeEmpty();

    [Fact]
    public void ToJson_Templates_FollowTheSchema()
    {
        foreach (var template in MeasurementPlan.Templates.All)
            Flaws(JsonDocument.Parse(template.For("Atelier Lumen", new(2027, 6, 30)).ToJson()).RootElement, Schema, "$").Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "schemaVersion": "1.0" }""", "$: client is missing")]
    [InlineData("""{ "schemaVersion": "1.0", "client": "x", "extra": 1 }""", "$.extra: not in the schema")]
    [InlineData("""{ "schemaVersion": "1.0", "client": "x", "objectives": [{ "id": "o", "level": "top", "text": "t" }] }""", "$.objectives[0].level: 'top' is no choice")]
    public void Flaws_WrongPlan_AreSeen(string json, string flaw) => Flaws(JsonDocument.Parse(json).RootElement, Schema, "$").Should().Equal(flaw);

    // The part of JSON Schema that the plan's schema uses, apart from formats and bounds.
    private static IEnumerable<string> Flaws(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference)) return Flaws(value, Part(reference.GetString()!["#/$defs/".Length..]), path);
        string type = schema.GetProperty("type").GetString()!;
        bool fits = value.ValueKind switch
        {
            JsonValueKind.Object => type == "object",
            JsonValueKind.Array => type == "array",
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type == "number" || (type == "integer" && value.TryGetInt64(out _)),
            _ => type == "boolean",
        };
        if (!fits) return [$"{path}: {value.ValueKind} is not {type}"];
        if (schema.TryGetProperty("enum", out JsonElement choices) && !choices.EnumerateArray().Any(choice => choice.GetString() == value.GetString())) return [$"{path}: '{value}' is no choice"];
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany((item, i) => Flaws(item, schema.GetProperty("items"), $"{path}[{i}]"));
        return value.ValueKind == JsonValueKind.Object ? ObjectFlaws(value, schema, path) : [];
    }

    private static IEnumerable<string> ObjectFlaws(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("required", out JsonElement required))
        {
            foreach (JsonElement name in required.EnumerateArray())
            {
                if (!value.TryGetProperty(name.GetString()!, out _)) yield return $"{path}: {name} is missing";
            }
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            JsonElement further = schema.GetProperty("additionalProperties");
            bool isKnown = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(property.Name, out further);
            if (!isKnown && further.ValueKind != JsonValueKind.Object) yield return $"{path}.{property.Name}: not in the schema";
            else foreach (string flaw in Flaws(property.Value, further, $"{path}.{property.Name}")) yield return flaw;
        }
    }

    private static JsonElement Part(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static string[] Properties(JsonElement schema) => [.. schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];

    private static string[] Names(JsonTypeInfo document) => [.. document.Properties.Select(property => property.Name)];

    private static string[] Choices(string part, string property) => [.. Part(part).GetProperty("properties").GetProperty(property).GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!)];

    private static string[] Codes<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(PlanProblems.Code)];

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
