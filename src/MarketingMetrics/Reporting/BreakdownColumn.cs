using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>A column of a breakdown.</summary>
/// <param name="Metric">The key of the metric.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Unit">What its values are written in.</param>
public sealed record BreakdownColumn(string Metric, Message Label, MetricUnit Unit);
