using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A comparison with everything that its caveat rules look at. Run <see cref="BenchmarkRules.All"/> over it, then <see cref="Comparison.Heeding"/> what they find.</summary>
/// <param name="Ref">What the figure is called in caveats.</param>
/// <param name="Comparison">The comparison.</param>
public sealed record ComparedFigure(FigureRef Ref, Comparison Comparison)
{
    /// <summary>How both sides were measured, each source beside its counterpart; empty where nothing is known or all is alike.</summary>
    public ImmutableArray<BasisPair> Pairs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How the figure itself was measured.</summary>
    public ImmutableArray<MeasurementBasis> Bases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whom and what the figure describes, to be held against that of a cited benchmark.</summary>
    public BenchmarkAudience Audience { get; init; } = BenchmarkAudience.Unknown;

    /// <summary>Seasons, sales and holidays that move the figure. Easter and Black Friday are known and need not be named.</summary>
    public ImmutableArray<CalendarEvent> Events { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How late conversions come; without it the click window stands in.</summary>
    public ConversionLag? Lag { get; init; }

    /// <summary>Gathers from totals how both sides were measured.</summary>
    /// <param name="figure">What the figure is called in caveats.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="totals">The totals of the figure.</param>
    /// <param name="reference">The totals of the other period; null against a constant.</param>
    public static ComparedFigure From(FigureRef figure, Comparison comparison, Totals totals, Totals? reference = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Metric metric = comparison.Actual.Metric ?? throw new ArgumentException("The comparison has no metric.", nameof(comparison));
        return new ComparedFigure(figure, comparison)
        {
            Bases = [.. metric.Formula.Measures.SelectMany(measure => totals.SegmentsOf(measure)).Select(segment => segment.Basis).Distinct()],
            Pairs = reference is { } other ? [.. Comparability.Pairs(metric, totals, other, figure)] : [],
        };
    }
}
