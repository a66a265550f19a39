namespace MarketingMetrics.Metrics;

/// <summary>A figure and the same figure of another period, with everything that the rules on changes look at.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Earlier">The same metric and scope in the period it is held against.</param>
public sealed record FigurePair(MetricFigure Figure, MetricFigure Earlier);
