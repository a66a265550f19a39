using System.Text.Json;
using System.Text.Json.Serialization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Json;

/// <summary>Writes the words of a message that follows from other data; never asked to read.</summary>
internal sealed class SpokenMessageConverter(ReportLanguage language) : JsonConverter<SpokenMessage>
{
    public override SpokenMessage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.TrySkip();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, SpokenMessage value, JsonSerializerOptions options) => writer.WriteStringValue(language.TextOrKey(value.Message));
}
