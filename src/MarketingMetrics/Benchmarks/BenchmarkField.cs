namespace MarketingMetrics.Benchmarks;

/// <summary>A field of a cited figure as it stands in the file: text, or a number with its text; neither is empty text.</summary>
internal readonly record struct BenchmarkField(int Line, string Text, decimal? Number);
