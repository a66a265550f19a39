using System.Text.Json;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Performance.Reports;

/// <summary>
/// The best that a writer made by hand for one document could do: every name encoded beforehand, every value at its place; it still has to write the numbers and to say
/// every message and every figure in the language.
/// </summary>
internal sealed class HandWriter
{
    private readonly List<Token> _tokens = [];
    private readonly Dictionary<string, Figure> _figures;
    private readonly ReportLanguage _language;

    public HandWriter(Report report, ReportLanguage language)
    {
        _language = language;
        _figures = report.Figures.DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        using JsonDocument document = JsonDocument.Parse(report.ToJson(language));
        Add(default, document.RootElement, null);
    }

    public void Write(Utf8JsonWriter writer)
    {
        foreach (Token token in _tokens)
        {
            if (token.HasName) writer.WritePropertyName(token.Name);
            switch (token.Kind)
            {
                case JsonValueKind.Object when token.IsEnd: writer.WriteEndObject(); break;
                case JsonValueKind.Object: writer.WriteStartObject(); break;
                case JsonValueKind.Array when token.IsEnd: writer.WriteEndArray(); break;
                case JsonValueKind.Array: writer.WriteStartArray(); break;
                case JsonValueKind.Number when token.Probability is { } probability: writer.WriteNumberValue(probability); break;
                case JsonValueKind.Number: writer.WriteNumberValue(token.Number); break;
                case JsonValueKind.True: writer.WriteBooleanValue(true); break;
                case JsonValueKind.False: writer.WriteBooleanValue(false); break;
                default: writer.WriteStringValue(token.Words is { } words ? _language.TextOrKey(words()) : token.Text); break;
            }
        }
    }

    private void Add(JsonEncodedText? name, JsonElement value, Func<Message>? words)
    {
        var token = new Token { HasName = name is not null && _tokens.Count > 0, Name = name ?? default, Kind = value.ValueKind, Words = words };
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                _tokens.Add(token);
                foreach (JsonProperty property in value.EnumerateObject()) Add(JsonEncodedText.Encode(property.Name), property.Value, WordsOf(value, property));
                _tokens.Add(new Token { Kind = JsonValueKind.Object, IsEnd = true });
                break;
            case JsonValueKind.Array:
                _tokens.Add(token);
                foreach (JsonElement item in value.EnumerateArray()) Add(null, item, null);
                _tokens.Add(new Token { Kind = JsonValueKind.Array, IsEnd = true });
                break;
            // Tiny p-values are the only numbers with an exponent, and beyond what a decimal holds.
            case JsonValueKind.Number when value.GetRawText().Contains('E'): _tokens.Add(token with { Probability = value.GetDouble() }); break;
            case JsonValueKind.Number: _tokens.Add(token with { Number = value.GetDecimal() }); break;
            case JsonValueKind.String: _tokens.Add(token with { Text = value.GetString() }); break;
            default: _tokens.Add(token); break;
        }
    }

    // What is said in words is said anew at every writing, as any writer has to.
    private Func<Message>? WordsOf(JsonElement of, JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.String) return null;
        if (of.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String && _figures.TryGetValue(id.GetString()!, out Figure? figure))
            return property.Name == "text" ? () => figure.Text : property.Name == "intervalText" ? () => figure.IntervalText! : null;
        if (property.Name != "text" || !of.TryGetProperty("key", out _)) return null;
        Message message = MessageOf(of);
        return () => message;
    }

    private static Message MessageOf(JsonElement json) => json.TryGetProperty("verbatim", out JsonElement verbatim)
        ? Message.Verbatim(verbatim.GetString()!)
        : new Message(json.GetProperty("key").GetString()!, [.. json.TryGetProperty("args", out JsonElement args) ? args.EnumerateArray().Select(ArgumentOf) : []]);

    private static MessageArgument ArgumentOf(JsonElement json) => new()
    {
        Name = json.GetProperty("name").GetString()!,
        Kind = Enum.Parse<MessageArgumentKind>(json.GetProperty("kind").GetString()!, ignoreCase: true),
        Value = json.TryGetProperty("value", out JsonElement value) ? value.GetDecimal() : null,
        Decimals = json.TryGetProperty("decimals", out JsonElement decimals) ? decimals.GetInt32() : null,
        Signed = json.TryGetProperty("signed", out _),
        Text = json.TryGetProperty("words", out JsonElement words) ? words.GetString() : null,
        Currency = json.TryGetProperty("currency", out JsonElement currency) ? Currency.Parse(currency.GetString()!) : null,
        Period = json.TryGetProperty("period", out JsonElement period) ? Period.Parse(period.GetString()!) : null,
        Message = json.TryGetProperty("message", out JsonElement message) ? MessageOf(message) : null,
        Items = json.TryGetProperty("items", out JsonElement items) ? [.. items.EnumerateArray().Select(ArgumentOf)] : [],
    };

    private readonly record struct Token
    {
        public bool HasName { get; init; }

        public JsonEncodedText Name { get; init; }

        public JsonValueKind Kind { get; init; }

        public bool IsEnd { get; init; }

        public decimal Number { get; init; }

        public double? Probability { get; init; }

        public string? Text { get; init; }

        public Func<Message>? Words { get; init; }
    }
}
