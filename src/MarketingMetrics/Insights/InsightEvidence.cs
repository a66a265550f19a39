using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Insights;

/// <summary>What the caveat rules of this room look at; each rule uses what concerns it and is silent about the rest.</summary>
/// <param name="Figure">What the figure is called in caveats.</param>
public sealed record InsightEvidence(FigureRef Figure)
{
    /// <summary>The decompositions made of the figure: by channel, by brand, by product.</summary>
    public ImmutableArray<ChangeDecomposition> Decompositions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A daily series of conversions per click or per session, whose run of zeros would show a fault of measurement; null where there is none.</summary>
    public MetricSeries? DailyConversions { get; init; }

    /// <summary>How findings are judged.</summary>
    public JudgingOptions Options { get; init; } = JudgingOptions.Default;
}
