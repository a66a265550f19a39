using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>Values over time: a line per subject, a point per bucket of time, with its benchmark and with events.</summary>
public sealed record SeriesBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "series";

    /// <summary>The id of the KPI that is shown; null where it is none.</summary>
    public string? Kpi { get; init; }

    /// <summary>The measure, its unit and how it is drawn, in words.</summary>
    public Message? Subtitle { get; init; }

    /// <summary>How finely time is cut.</summary>
    public Grain Grain { get; init; }

    /// <summary>What the values are written in.</summary>
    public MetricUnit Unit { get; init; }

    /// <summary>The lines.</summary>
    public ImmutableArray<SeriesLine> Lines { get; init => field = Items.Checked(value); } = [];

    /// <summary>The value to reach; null where none is agreed.</summary>
    public Figure? Benchmark { get; init; }

    /// <summary>What its days show beyond chance: a trend, a change of level, what to expect at the end of the period.</summary>
    public ImmutableArray<Message> Findings { get; init => field = Items.Checked(value); } = [];

    /// <summary>What happened when. An event is not a cause.</summary>
    public ImmutableArray<SeriesEvent> Events { get; init => field = Items.Checked(value); } = [];

    private protected override IEnumerable<Figure> OwnFigures => Lines.SelectMany(line => line.Points).Concat(Benchmark is null ? [] : [Benchmark]);
}
