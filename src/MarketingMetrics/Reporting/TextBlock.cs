using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>Paragraphs.</summary>
public sealed record TextBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "text";

    /// <summary>The paragraphs.</summary>
    public ImmutableArray<Message> Paragraphs { get; init => field = Items.Checked(value); } = [];
}
