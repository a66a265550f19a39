using System.Collections.Immutable;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>How a figure came from one value to another, in steps that add up. A decomposition says what changed, not why.</summary>
public sealed record DecompositionBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "decomposition";

    /// <summary>The id of the KPI that changed; null where it is none.</summary>
    public string? Kpi { get; init; }

    /// <summary>The measure and the convention of the decomposition, in words.</summary>
    public Message? Subtitle { get; init; }

    /// <summary>The arithmetic behind the title in one line; its numbers add up.</summary>
    public Message? Evidence { get; init; }

    /// <summary>The convention of the decomposition; null where none is told.</summary>
    public DecompositionMethod? Method { get; init; }

    /// <summary>What the values are written in.</summary>
    public MetricUnit Unit { get; init; }

    /// <summary>Which way is better, so that a step can be shown as good or bad.</summary>
    public MetricDirection Direction { get; init; }

    /// <summary>The first value.</summary>
    public required Figure From { get; init; }

    /// <summary>The last value.</summary>
    public required Figure To { get; init; }

    /// <summary>The steps between them, as signed figures.</summary>
    public ImmutableArray<Figure> Steps { get; init => field = Items.Checked(value); } = [];

    private protected override IEnumerable<Figure> OwnFigures => [From, .. Steps, To];
}
