using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>A KPI with its evidence: value, interval, comparison with its benchmark and with the period before, caveats.</summary>
public sealed record KpiResult
{
    /// <summary>The KPI.</summary>
    public required Kpi Kpi { get; init; }

    /// <summary>The question that it answers.</summary>
    public required KeyPerformanceQuestion Question { get; init; }

    /// <summary>The period reported.</summary>
    public required Period Period { get; init; }

    /// <summary>The value.</summary>
    public required MetricValue Value { get; init; }

    /// <summary>The totals that it was divided from, with what delivered them.</summary>
    public required Totals Totals { get; init; }

    /// <summary>The value held against the KPI's own benchmark; null where it has none.</summary>
    public Comparison? Judgement { get; init; }

    /// <summary>The value held against the comparison period; null where none was asked for, or where that period is the KPI's benchmark and <see cref="Judgement"/> says it.</summary>
    public Comparison? Trend { get; init; }

    /// <summary>The period of <see cref="Trend"/>.</summary>
    public Period? TrendPeriod { get; init; }

    /// <summary>What a reader must know of the figure.</summary>
    public ImmutableArray<Caveat> Caveats { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The figure's name in caveats.</summary>
    public FigureRef Ref => new(Kpi.Metric.Key, Kpi.ScopeText, Period, Kpi.Id);

    /// <summary>The verdict on the KPI's own benchmark.</summary>
    public Verdict? Verdict => Judgement?.Verdict;

    /// <summary>Reads as <c>leads: CPL 21.40 EUR, on par ...</c>.</summary>
    public override string ToString() => $"{Kpi.Id}: {Value}{(Judgement is null ? "" : " - " + Judgement)}";
}
