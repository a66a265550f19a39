using System.Collections.Immutable;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>One row of a <see cref="MetricTable"/>: a group of facts and its values, in the order of the table's metrics.</summary>
/// <param name="Title">The group's keys in words.</param>
/// <param name="Group">The group with its keys and totals.</param>
/// <param name="Values">The values.</param>
public sealed record MetricRow(string Title, FactGroup Group, ImmutableArray<MetricValue> Values);
