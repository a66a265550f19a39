using System.Collections.Immutable;

namespace MarketingMetrics.Reporting;

/// <summary>The metrics that the report uses: name, formula, definition.</summary>
public sealed record GlossaryBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "glossary";

    /// <summary>The entries, in the order of their first use.</summary>
    public ImmutableArray<GlossaryEntry> Entries { get; init => field = Items.Checked(value); } = [];
}
