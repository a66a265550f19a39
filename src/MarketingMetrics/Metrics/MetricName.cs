namespace MarketingMetrics.Metrics;

/// <summary>How a metric is called in one language.</summary>
/// <param name="Name">The full name, such as <c>Cost per acquisition</c>.</param>
/// <param name="Abbreviation">The short form, such as <c>CPA</c>; null where there is none in use.</param>
public sealed record MetricName(string Name, string? Abbreviation = null);
