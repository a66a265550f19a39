using System.Text;
using System.Text.Json;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Walks the JSON of a set token by token, because only tokens know the line they stand on.</summary>
internal sealed class BenchmarkSetReader(string json, MetricCatalog? catalog)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(json);
    private readonly List<CitedBenchmark> _entries = [];
    private readonly Dictionary<string, BenchmarkField> _head = new(StringComparer.Ordinal);
    private int _line = 1, _counted;

    public List<BenchmarkProblem> Problems { get; } = [];

    public BenchmarkSet? Read()
    {
        try
        {
            var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                Add(1, null, "The file is one JSON object with schema, name, version and figures.");
                return null;
            }

            bool hasFigures = false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                int line = LineOf(reader.TokenStartIndex);
                reader.Read();
                if (name == "figures" && reader.TokenType == JsonTokenType.StartArray)
                {
                    hasFigures = true;
                    ReadFigures(ref reader);
                }
                else
                {
                    _head[name] = Field(ref reader, line);
                }
            }

            CheckHead(hasFigures);
            // A second value after the object is an error that only reading on finds.
            while (reader.Read()) { }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            Add(exception is JsonException { LineNumber: { } number } ? (int)number + 1 : _line, null, $"This is not valid JSON: {exception.Message}");
            return null;
        }

        return Problems.Count > 0 ? null : new BenchmarkSet(_head["name"].Text, _head["version"].Text, [.. _entries]);
    }

    private void ReadFigures(ref Utf8JsonReader reader)
    {
        int number = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = LineOf(reader.TokenStartIndex);
            number++;
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                Add(start, $"#{number}", "A figure is an object in braces.");
                reader.Skip();
                continue;
            }

            Dictionary<string, BenchmarkField> fields = new(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                int line = LineOf(reader.TokenStartIndex);
                reader.Read();
                if (!fields.TryAdd(name, Field(ref reader, line))) Add(line, $"#{number}", $"\"{name}\" is given twice; keep one.");
            }

            var entry = new BenchmarkEntryReader(fields, start, $"#{number}", catalog, Problems);
            if (entry.Read() is not { } read) continue;
            if (_entries.Any(other => other.Id == read.Id)) Add(start, read.Id, "This id is taken by an earlier entry; give each its own.");
            else _entries.Add(read);
        }
    }

    private static BenchmarkField Field(ref Utf8JsonReader reader, int line)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value)) return new BenchmarkField(line, Encoding.UTF8.GetString(reader.ValueSpan), value);
        if (reader.TokenType == JsonTokenType.String) return new BenchmarkField(line, reader.GetString()!, null);
        reader.Skip();
        return new BenchmarkField(line, "", null);
    }

    private void CheckHead(bool hasFigures)
    {
        if (!_head.TryGetValue("schema", out BenchmarkField schema) || schema.Number is null) Add(1, null, "\"schema\" is missing; this version reads \"schema\": 1.");
        else if (schema.Number != 1m) Add(schema.Line, null, $"Schema {schema.Text} is not known; this version reads 1. Update the package or the file.");
        foreach (string name in (ReadOnlySpan<string>)["name", "version"])
        {
            if (!_head.TryGetValue(name, out BenchmarkField field) || field.Text.Length == 0) Add(field.Line == 0 ? 1 : field.Line, null, $"\"{name}\" is missing; say which edition this is.");
        }

        if (!hasFigures) Add(1, null, "\"figures\" is missing; it is the list of cited figures.");
        foreach ((string name, BenchmarkField field) in _head)
        {
            if (name is not ("schema" or "name" or "version" or "note")) Add(field.Line, null, $"\"{name}\" is not known here; a set has schema, name, version, note and figures.");
        }
    }

    private void Add(int line, string? entry, string text) => Problems.Add(new BenchmarkProblem(line, entry, text));

    private int LineOf(long index)
    {
        for (; _counted < index; _counted++)
        {
            if (_utf8[_counted] == (byte)'\n') _line++;
        }

        return _line;
    }
}
