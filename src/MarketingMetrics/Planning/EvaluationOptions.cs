using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>How a plan is evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The defaults: no comparison period, the built-in rules.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>The period to compare with, for the trend; null for none.</summary>
    public Period? ComparisonPeriod { get; init; }

    /// <summary>How late conversions come, for what is said of recent days; null lets the click window of the source stand in.</summary>
    public ConversionLag? Lag { get; init; }

    /// <summary>The rules that raise caveats of a KPI, in the order they run.</summary>
    public ImmutableArray<ICaveatRule<KpiEvidence>> Rules { get; init => field = value.IsDefault ? [] : value; } = PlanningRules.All;

    /// <summary>The rules that raise caveats of a figure by how it was measured and added up, in the order they run.</summary>
    public ImmutableArray<ICaveatRule<MetricFigure>> FigureRules { get; init => field = value.IsDefault ? [] : value; } = MetricRules.All;

    /// <summary>The rules that raise caveats of a figure held against another period, in the order they run.</summary>
    public ImmutableArray<ICaveatRule<FigurePair>> ChangeRules { get; init => field = value.IsDefault ? [] : value; } = MetricRules.BetweenPeriods;
}
