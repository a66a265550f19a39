using System.Text.Json;

namespace MarketingMetrics.Reporting;

/// <summary>Codes of enum members as they stand in text keys and JSON: snake_case.</summary>
internal static class JsonCode
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
