using System.Text.Json;
using MarketingMetrics.Language;

namespace MarketingMetrics.Attribution;

/// <summary>The keys of what this room says; the words are in the language files under <c>attribution</c>.</summary>
internal static class AttributionWords
{
    public static Message Of(string section, params MessageArgument[] arguments) => Message.Of($"attribution.{section}", arguments);

    public static Message Of<TReason>(string section, TReason reason)
        where TReason : struct, Enum => Message.Of($"attribution.{section}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString())}");
}
