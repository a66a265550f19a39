using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MarketingMetrics.Planning.Json;

/// <summary>Reads the document before anything is made of it, and says in the words of its authors where it is not what it should be.</summary>
internal static class PlanSyntax
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly (string Type, string Words)[] Expected =
    [
        ("List`1", "a list [...] is expected here"), ("Dictionary`2", "an object {...} is expected here"), ("Decimal", "a number is expected here, of at most 28 digits and without quotes"),
        ("Int32", "a whole number is expected here, without quotes"), ("Boolean", "true or false is expected here, without quotes"), ("String", "a text in quotes is expected here"),
    ];

    public static PlanDocument Parse(string json)
    {
        try
        {
            PlanDocument? document = JsonSerializer.Deserialize(json, PlanJsonContext.Default.PlanDocument);
            RefuseDuplicates(Encoding.UTF8.GetBytes(json));
            return document ?? throw new PlanException([new PlanProblem("$", "the document is null; a plan is a JSON object.")]);
        }
        catch (JsonException error)
        {
            string place = error.LineNumber is { } line ? $" (line {line + 1}, column {error.BytePositionInLine + 1})" : "";
            throw new PlanException(new PlanProblem(error.Path ?? "$", $"{Explain(error)}{place}. Compare with docs/schema/plan.schema.json."), error);
        }
    }

    // Of two properties of one name a parser would keep the last in silence.
    private static void RefuseDuplicates(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Options);
        var levels = new Stack<(HashSet<string>? Names, string Path, int Item)>();
        string path = "$";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    levels.Push((new HashSet<string>(StringComparer.Ordinal), path, 0));
                    break;
                case JsonTokenType.StartArray:
                    levels.Push((null, path, 0));
                    path = $"{path}[0]";
                    break;
                case JsonTokenType.PropertyName:
                    (HashSet<string>? names, string above, _) = levels.Peek();
                    string name = reader.GetString()!;
                    path = $"{above}.{name}";
                    if (names!.Add(name)) break;
                    int line = json.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
                    throw new PlanException([new PlanProblem(path, $"'{PlanProblems.Shown(name)}' is given twice in one object (line {line}); keep one.")]);
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) path = levels.Pop().Path;
            // The next value of a list has the next place.
            bool isValue = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
            if (isValue && levels.TryPeek(out (HashSet<string>? Names, string Path, int Item) level) && level.Names is null)
            {
                levels.Pop();
                levels.Push(level with { Item = level.Item + 1 });
                path = $"{level.Path}[{level.Item + 1}]";
            }
        }
    }

    // The parser's own words name types of this library, which say nothing to who writes a plan.
    private static string Explain(JsonException error)
    {
        string reason = error.Message.Split(" Path: ", 2)[0].TrimEnd('.');
        string type = reason.Split('\'') is { Length: > 3 } parts ? parts[3] : "";
        if (reason.Contains("could not be mapped", StringComparison.Ordinal))
        {
            string known = Documents.FirstOrDefault(each => each.Type.FullName == type) is { } found
                ? $" Known here: {string.Join(", ", found.Properties.Select(property => property.Name))}"
                : "";
            return $"there is no such property.{known}";
        }

        if (!reason.Contains("could not be converted", StringComparison.Ordinal)) return PlanProblems.Shown(reason);
        string words = Expected.FirstOrDefault(each => reason.Contains(each.Type, StringComparison.Ordinal)).Words ?? "an object {...} is expected here";
        return words;
    }

    private static IEnumerable<JsonTypeInfo> Documents =>
    [
        PlanJsonContext.Default.PlanDocument, PlanJsonContext.Default.MeasureDocument, PlanJsonContext.Default.MetricDocument, PlanJsonContext.Default.NameDocument, PlanJsonContext.Default.ObjectiveDocument,
        PlanJsonContext.Default.QuestionDocument, PlanJsonContext.Default.KpiDocument, PlanJsonContext.Default.FilterDocument, PlanJsonContext.Default.BenchmarkDocument,
        PlanJsonContext.Default.BenchmarkAudienceDocument, PlanJsonContext.Default.OtherAdvertisingDocument, PlanJsonContext.Default.AdvertiserDocument, PlanJsonContext.Default.AudienceDocument,
        PlanJsonContext.Default.JudgingDocument,
    ];
}
