using System.Text.Json;
using MarketingMetrics.Benchmarks;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>The text key of a verdict.</summary>
internal static class VerdictWords
{
    public static string Key(Verdict verdict) => $"verdicts.{JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString())}";
}
