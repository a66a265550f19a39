using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>A figure with everything that its caveat rules look at.</summary>
/// <param name="Ref">What it is called in caveats.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Value">Its value.</param>
/// <param name="Totals">The totals it was divided from.</param>
/// <param name="ByChannel">The same selection cut by channel at least, so that what each side covers can be seen.</param>
public sealed record MetricFigure(FigureRef Ref, Metric Metric, MetricValue Value, Totals Totals, FactResult ByChannel);
