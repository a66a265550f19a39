using System.Text.Json;
using System.Text.Json.Serialization;

namespace MarketingMetrics.Reporting.Json;

/// <summary>A currency as its ISO 4217 code; no currency is an empty string.</summary>
internal sealed class CurrencyConverter : JsonConverter<Currency>
{
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException("a currency is a string such as \"EUR\".");

    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => writer.WriteStringValue(value.IsNone ? "" : value.Code);

    internal static Currency Parse(string code) =>
        code.Length == 0 ? Currency.None
        : Currency.TryParse(code, out Currency currency) ? currency
        : throw new JsonException($"\"{code}\" is not a currency code such as \"EUR\".");
}
