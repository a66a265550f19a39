namespace MarketingMetrics.Reporting;

/// <summary>What a verdict was judged by.</summary>
/// <param name="Level">Level of intervals and tests.</param>
/// <param name="Materiality">Smallest relative difference that matters.</param>
/// <param name="MinimumEvents">Events that a verdict needs.</param>
/// <param name="FalseDiscoveryRate">Share of false discoveries accepted among the changes of the report.</param>
public sealed record Judging(double Level, decimal Materiality, int MinimumEvents, double FalseDiscoveryRate);
