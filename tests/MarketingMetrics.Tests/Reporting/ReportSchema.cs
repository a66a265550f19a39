using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;
using MarketingMetrics.Reporting.Json;

namespace MarketingMetrics.Tests.Reporting;

/// <summary>Derives the published JSON schema from the code that writes the JSON, so that the two cannot differ.</summary>
internal static class ReportSchema
{
    private static readonly Type[] Blocks = [.. typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && type != typeof(UnknownBlock)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static string Write()
    {
        JsonSerializerOptions options = ReportJson.For(ReportLanguage.English).Options;
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["block"] = new JsonObject
            {
                ["description"] = "A piece of a report. Kinds that are not listed are kept as they are; show their fallback.",
                ["type"] = "object",
                ["properties"] = new JsonObject { ["kind"] = Typed("string"), ["fallback"] = true },
                ["required"] = new JsonArray("kind"),
                ["anyOf"] = new JsonArray([.. Blocks.Select(type => Reference(type)), new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray([.. Blocks.Select(type => (JsonNode)KindOf(type))]) } } } }]),
            },
            ["message"] = JsonNode.Parse("""
                {
                  "description": "Words: a key with its arguments, or the verbatim words of people; text is the words in the language of the document.",
                  "type": "object",
                  "properties": { "key": { "type": "string" }, "verbatim": { "type": "string" }, "args": { "type": "array", "items": { "$ref": "#/$defs/argument" } }, "text": { "type": "string" } },
                  "anyOf": [{ "required": ["key"] }, { "required": ["verbatim"] }]
                }
                """)!,
            ["argument"] = JsonNode.Parse("""
                {
                  "description": "A value that a text names, before it is written in a language.",
                  "type": "object",
                  "properties": {
                    "name": { "type": "string" },
                    "kind": { "enum": ["text", "key", "number", "percent", "points", "money", "multiple", "duration", "date", "period", "message", "list"] },
                    "value": { "type": "number" }, "decimals": { "type": "integer" }, "signed": { "type": "boolean" }, "words": { "type": "string" },
                    "currency": { "$ref": "#/$defs/currency" }, "period": { "$ref": "#/$defs/period" }, "message": { "$ref": "#/$defs/message" },
                    "items": { "type": "array", "items": { "$ref": "#/$defs/argument" } }
                  },
                  "required": ["name", "kind"]
                }
                """)!,
            ["period"] = JsonNode.Parse("""{ "description": "Days in ISO 8601: 2026, 2026-Q4, 2026-10, 2026-W41, 2026-10-05 or 2026-10-01/2026-10-15.", "type": "string" }""")!,
            ["currency"] = JsonNode.Parse("""{ "description": "ISO 4217 code; empty for none.", "type": "string", "pattern": "^([A-Z]{3})?$" }""")!,
        };
        var waiting = new Queue<Type>([typeof(Report), .. Blocks]);
        var known = new HashSet<Type>(waiting);
        JsonNode? root = null;
        while (waiting.TryDequeue(out Type? type))
        {
            JsonNode schema = options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
            {
                TreatNullObliviousAsNonNullable = true,
                TransformSchemaNode = (context, node) => context.Path.Length == 0 ? node : Replacement(context.TypeInfo.Type, node),
            });
            if (type.IsSubclassOf(typeof(Block))) schema["properties"]!["kind"] = new JsonObject { ["const"] = KindOf(type) };
            if (type == typeof(Report)) root = schema;
            else definitions[NameOf(type)] = schema;
        }

        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "MarketingMetrics report" };
        foreach ((string name, JsonNode? node) in root!.AsObject()) document[name] = node?.DeepClone();
        document["$defs"] = new JsonObject(definitions.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value)));
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", TypeInfoResolver = new DefaultJsonTypeInfoResolver() }) + "\n";

        JsonNode Replacement(Type type, JsonNode node)
        {
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            if (plain == typeof(Message)) return Reference("message");
            if (plain == typeof(Block)) return Reference("block");
            if (plain == typeof(Period)) return Reference("period");
            if (plain == typeof(Currency)) return Reference("currency");
            if (plain == typeof(SpokenMessage)) return Typed("string");
            if (plain == typeof(decimal) || plain == typeof(double)) return Typed("number");
            if (plain.IsEnum) return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(plain).Select(name => (JsonNode)JsonNamingPolicy.SnakeCaseLower.ConvertName(name))]) };
            if (plain.IsClass && plain.Namespace?.StartsWith("MarketingMetrics", StringComparison.Ordinal) == true)
            {
                if (known.Add(plain)) waiting.Enqueue(plain);
                return Reference(plain);
            }

            return node;
        }
    }

    private static string KindOf(Type type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name[..^"Block".Length]);

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    private static JsonNode Reference(Type type) => Reference(NameOf(type));

    private static JsonNode Reference(string name) => new JsonObject { ["$ref"] = $"#/$defs/{name}" };

    private static JsonNode Typed(string type) => new JsonObject { ["type"] = type };
}
