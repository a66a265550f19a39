using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>From many to few: reach, act, convert, each stage with what part of an earlier one came so far.</summary>
public sealed record FunnelBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "funnel";

    /// <summary>What is counted and for whom, in words.</summary>
    public Message? Subtitle { get; init; }

    /// <summary>The stages, widest first.</summary>
    public ImmutableArray<FunnelStage> Stages { get; init => field = Items.Checked(value); } = [];

    private protected override IEnumerable<Figure> OwnFigures => Stages.SelectMany(stage => new[] { stage.Value, stage.Rate }.OfType<Figure>());
}
