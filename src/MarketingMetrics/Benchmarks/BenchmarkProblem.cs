using System.Globalization;

namespace MarketingMetrics.Benchmarks;

/// <summary>What is wrong in a file of cited figures, where, and what to do about it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Entry">The id of the entry, or its number where it has none; null where it is about the file.</param>
/// <param name="Text">What is wrong and the remedy.</param>
public sealed record BenchmarkProblem(int Line, string? Entry, string Text)
{
    /// <summary>Reads as <c>line 12, search_cpc: ...</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}{(Entry is null ? "" : ", " + Entry)}: {Text}");
}
