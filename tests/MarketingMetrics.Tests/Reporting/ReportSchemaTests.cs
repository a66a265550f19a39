using System.Text.Json;
using System.Text.Json.Nodes;

namespace MarketingMetrics.Tests.Reporting;

public class ReportSchemaTests
{
    private const string File = "docs/schema/report.schema.json";

    public static TheoryData<string> Cases => [.. Samples.Cases];

    [Fact]
    public void Schema_Published_IsTheOneOfTheCode() => Golden.Matches(ReportSchema.Write(), File);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schema_ApprovedReport_HasOnlyWhatItDescribes(string name)
    {
        JsonObject schema = JsonNode.Parse(Golden.Read(File))!.AsObject();

        Flaws(schema, schema, JsonNode.Parse(Golden.Read(Samples.PathOf(name))), "$").Should().BeEmpty();
    }

    // As much of JSON Schema as the published one uses; stricter, in that a property must be described.
    private static IEnumerable<string> Flaws(JsonObject root, JsonNode schema, JsonNode? value, string path)
    {
        if (schema is JsonValue) yield break;
        if (schema["$ref"] is { } reference) schema = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!;
        if (schema["enum"] is JsonArray codes && !codes.Any(code => JsonNode.DeepEquals(code, value))) yield return $"{path}: {value} is no code";
        string[] types = schema["type"] switch { JsonArray many => [.. many.Select(each => each!.GetValue<string>())], { } one => [one.GetValue<string>()], null => [] };
        if (types.Length > 0 && !types.Any(type => Is(type, value))) yield return $"{path}: not {string.Join(" or ", types)}";
        if (schema["anyOf"] is JsonArray && schema["properties"]?["kind"] is not null)
        {
            string kind = value!["kind"]!.GetValue<string>();
            JsonNode? known = root["$defs"]!.AsObject().Select(each => each.Value).FirstOrDefault(each => each!["properties"]?["kind"]?["const"]?.GetValue<string>() == kind);
            if (known is not null)
            {
                foreach (string flaw in Flaws(root, known, value, path)) yield return flaw;
            }

            yield break;
        }

        if (value is JsonObject given)
        {
            foreach (JsonNode? required in schema["required"]?.AsArray() ?? [])
            {
                if (!given.ContainsKey(required!.GetValue<string>())) yield return $"{path}: no {required}";
            }

            foreach ((string name, JsonNode? part) in given)
            {
                if (schema["properties"]?[name] is not { } described) yield return $"{path}.{name}: not described";
                else
                {
                    foreach (string flaw in Flaws(root, described, part, $"{path}.{name}")) yield return flaw;
                }
            }
        }

        if (value is JsonArray items && schema["items"] is { } item)
        {
            for (int i = 0; i < items.Count; i++)
            {
                foreach (string flaw in Flaws(root, item, items[i], $"{path}[{i}]")) yield return flaw;
            }
        }
    }

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue(out int _),
        _ => false,
    };
}
