namespace MarketingMetrics.Benchmarks;

/// <summary>An entry of a set of cited figures.</summary>
/// <param name="Id">Its name within the set.</param>
/// <param name="Metric">The key of the metric it is about.</param>
/// <param name="Figure">The figure.</param>
public sealed record CitedBenchmark(string Id, string Metric, ExternalFigure Figure);
