using System.Text.Json;

namespace MarketingMetrics.Benchmarks;

/// <summary>Codes of enum members as they stand in text keys and JSON: snake_case.</summary>
internal static class Keys
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
