using System.Text.Json;

namespace MarketingMetrics.Reporting;

/// <summary>Codes of enum members as they stand in text keys and JSON: snake_case.</summary>
internal static class JsonCode
{
    public static string Of<T>(T value)
        where T : struct, Enum => Codes<T>.Known.TryGetValue(value, out JsonEncodedText code) ? code.Value : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The members of an enum with their codes, ready to be written.</summary>
    public static IReadOnlyDictionary<T, JsonEncodedText> All<T>()
        where T : struct, Enum => Codes<T>.Known;

    // Worked out once per enum, when it is first met.
    private static class Codes<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, JsonEncodedText> Known =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString())));
    }
}
