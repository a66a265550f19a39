using System.Text.Json;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Codes of enum members as they stand in text keys: snake_case.</summary>
internal static class TextCode
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
