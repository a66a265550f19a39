using System.Text.Json;

namespace MarketingMetrics.Reporting;

/// <summary>
/// A block of a kind that this library does not know: of a newer version, or your own. It is kept as it is and written back; a renderer
/// that does not know it either shows <see cref="Fallback"/>.
/// </summary>
public sealed record UnknownBlock : Block
{
    private UnknownBlock(string kind, string json, string? fallback)
    {
        Kind = kind;
        Json = json;
        Fallback = fallback;
    }

    /// <inheritdoc/>
    public override string Kind { get; }

    /// <summary>The whole block as JSON.</summary>
    public string Json { get; }

    /// <summary>What to show instead: the <c>fallback</c> of the JSON, a string or an object with a <c>text</c>.</summary>
    public string? Fallback { get; }

    /// <summary>A block of your own, from a JSON object with a <c>kind</c> and, to be readable everywhere, a <c>fallback</c>.</summary>
    /// <exception cref="FormatException">The text is no JSON object, or it has no <c>kind</c>.</exception>
    public static UnknownBlock Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return From(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException($"A block is a JSON object with a \"kind\": {error.Message}", error);
        }
    }

    /// <exception cref="JsonException">No object with a kind.</exception>
    internal static UnknownBlock From(JsonElement block)
    {
        if (block.ValueKind != JsonValueKind.Object || !block.TryGetProperty("kind", out JsonElement kind) || kind.ValueKind != JsonValueKind.String)
            throw new JsonException("a block is an object with a \"kind\" that is a string.");
        string? fallback = !block.TryGetProperty("fallback", out JsonElement text) ? null
            : text.ValueKind == JsonValueKind.Object && text.TryGetProperty("text", out JsonElement words) && words.ValueKind == JsonValueKind.String ? words.GetString()
            : text.ValueKind == JsonValueKind.String ? text.GetString()
            : null;
        return new UnknownBlock(kind.GetString()!, block.GetRawText(), fallback);
    }
}
