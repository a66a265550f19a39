using System.Collections.Immutable;

namespace MarketingMetrics.Reporting;

/// <summary>What a reader must know before using the figures, worst first, one entry per code.</summary>
public sealed record CaveatsBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "caveats";

    /// <summary>The entries.</summary>
    public ImmutableArray<CaveatEntry> Entries { get; init => field = Items.Checked(value); } = [];

    /// <summary>How many more are told elsewhere in the report.</summary>
    public int More { get; init; }
}
