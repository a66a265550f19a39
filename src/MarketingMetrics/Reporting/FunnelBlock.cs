using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>How many get from stage to stage, such as sessions, carts and orders. Stages may be counted by different sources: a rate says so by its caveats.</summary>
public sealed record FunnelBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "funnel";

    /// <summary>What is counted and for whom, in words.</summary>
    public Message? Subtitle { get; init; }

    /// <summary>The stages, from the widest on.</summary>
    public ImmutableArray<FunnelStage> Stages { get; init => field = Items.Checked(value); } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<Figure> Figures => Stages.SelectMany(stage => stage.Rate is null ? [stage.Count] : new[] { stage.Count, stage.Rate });
}
