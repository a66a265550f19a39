using System.Text.Json;

namespace MarketingMetrics.Import.Reading;

internal sealed partial record Preamble
{
    /// <summary>The currency that the source states for all money.</summary>
    public Currency Currency { get; private set; }

    /// <summary>Share of events that a sampled report read.</summary>
    public decimal? SampledShare { get; private set; }

    /// <summary>Whether small groups were withheld.</summary>
    public bool? IsThresholded { get; private set; }

    /// <summary>Rows that the report has in all, of which the document may hold a page only.</summary>
    public void Api(JsonElement root)
    {
        if (root.TryGetProperty("rowCount", out JsonElement count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out long rows)) DeclaredRows = rows;
        if (!root.TryGetProperty("metadata", out JsonElement metadata) || metadata.ValueKind != JsonValueKind.Object) return;
        if (Text(metadata, "currencyCode") is { } code && Currency.TryParse(code, out Currency currency)) Currency = currency;
        TimeZone = Text(metadata, "timeZone");
        IsThresholded = Flag(metadata, "subjectToThresholding");
        IsIncomplete = Flag(metadata, "dataLossFromOtherRow") == true;
        if (metadata.TryGetProperty("samplingMetadatas", out JsonElement samples) && samples.ValueKind == JsonValueKind.Array && samples.GetArrayLength() > 0
            && samples[0].ValueKind == JsonValueKind.Object && Number(samples[0], "samplesReadCount") is { } read && Number(samples[0], "samplingSpaceSize") is { } size and > 0 && read <= size)
        {
            SampledShare = read / size;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool? Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    private static decimal? Number(JsonElement element, string name) =>
        Text(element, name) is { } text && decimal.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
