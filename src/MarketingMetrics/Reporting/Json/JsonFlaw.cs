using System.Text.Json;

namespace MarketingMetrics.Reporting.Json;

/// <summary>What a JSON error says, without the place that System.Text.Json appends to it.</summary>
internal static class JsonFlaw
{
    public static string Of(JsonException error)
    {
        int place = error.Message.IndexOf(" Path: $", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}
