using System.Text.Json;
using System.Text.Json.Serialization;

namespace MarketingMetrics.Reporting.Json;

/// <summary>A period in its shortest ISO 8601 form.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException("a period is a string such as \"2026-10\".");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    internal static Period Parse(string text) =>
        Period.TryParse(text, out Period period) ? period : throw new JsonException($"\"{text}\" is not a period such as \"2026-10\".");
}
