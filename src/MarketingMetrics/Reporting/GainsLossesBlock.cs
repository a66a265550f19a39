using System.Collections.Immutable;

namespace MarketingMetrics.Reporting;

/// <summary>What got better and what got worse beyond chance, largest first. Both sides are always told: an empty side means none.</summary>
public sealed record GainsLossesBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "gains_losses";

    /// <summary>The gains; empty says that there is none.</summary>
    public ImmutableArray<Finding> Gains { get; init => field = Items.Checked(value); } = [];

    /// <summary>The losses; empty says that there is none.</summary>
    public ImmutableArray<Finding> Losses { get; init => field = Items.Checked(value); } = [];

    /// <inheritdoc/>
    public override IEnumerable<Figure> Figures => Gains.Concat(Losses).Select(finding => finding.Impact).OfType<Figure>();
}
