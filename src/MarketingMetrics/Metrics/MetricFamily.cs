using System.Collections.Immutable;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>The metrics of one area, in the order of their declaration.</summary>
/// <param name="area">The area of all of them.</param>
/// <param name="areaSource">Where those are defined that cite no source of their own.</param>
internal sealed class MetricFamily(ActivityArea area, string areaSource)
{
    private readonly List<Metric> _metrics = [];

    public IReadOnlyList<Metric> Metrics => _metrics;

    public Metric Declare(
        string key, Formula formula, MetricKind kind, RaceStage? stage,
        MetricUnit? unit = null, int? decimals = null, string? variant = null, string? source = null, ImmutableArray<PlatformField> fields = default)
    {
        var metric = new Metric(key, formula, unit ?? kind.Unit)
        {
            Class = kind.Class,
            Direction = kind.Direction,
            Uncertainty = kind.Uncertainty,
            Area = area,
            Stage = stage,
            Decimals = decimals,
            Variant = variant,
            Source = source ?? areaSource,
            Fields = fields,
        };
        _metrics.Add(metric);
        return metric;
    }
}
