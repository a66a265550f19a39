using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>One metric for several subjects, each beside its benchmark.</summary>
public sealed record BarsBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "bars";

    /// <summary>The id of the KPI that is shown; null where it is none.</summary>
    public string? Kpi { get; init; }

    /// <summary>The measure and its unit, in words.</summary>
    public Message? Subtitle { get; init; }

    /// <summary>What the values are written in.</summary>
    public MetricUnit Unit { get; init; }

    /// <summary>The bars, in the order to show them.</summary>
    public ImmutableArray<Bar> Bars { get; init => field = Items.Checked(value); } = [];

    private protected override IEnumerable<Figure> OwnFigures => Bars.Select(bar => bar.Value).Concat(Bars.Select(bar => bar.Benchmark).OfType<Figure>());
}
