using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>What got better and what got worse beyond chance, ranked by what it is worth. Both sides are always told: an empty side means none.</summary>
public sealed record GainsLossesBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "gains_losses";

    /// <summary>The gains; empty says that there is none.</summary>
    public ImmutableArray<Finding> Gains { get; init => field = Items.Checked(value); } = [];

    /// <summary>The losses; empty says that there is none.</summary>
    public ImmutableArray<Finding> Losses { get; init => field = Items.Checked(value); } = [];

    /// <summary>Says that there is no gain; null where there is one.</summary>
    [JsonIgnore]
    public Message? NoGains => Gains.IsEmpty ? Message.Of("insights.findings.no_gains") : null;

    /// <summary>Says that there is no loss; null where there is one.</summary>
    [JsonIgnore]
    public Message? NoLosses => Losses.IsEmpty ? Message.Of("insights.findings.no_losses") : null;

    private protected override IEnumerable<Figure> OwnFigures => Gains.Concat(Losses).Select(finding => finding.Impact).OfType<Figure>();

    [JsonInclude, JsonPropertyName("noGainsText")]
    internal SpokenMessage? SpokenNoGains { get => NoGains is { } none ? new SpokenMessage(none) : null; init { } }

    [JsonInclude, JsonPropertyName("noLossesText")]
    internal SpokenMessage? SpokenNoLosses { get => NoLosses is { } none ? new SpokenMessage(none) : null; init { } }
}
