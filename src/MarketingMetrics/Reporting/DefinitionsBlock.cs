using System.Collections.Immutable;

namespace MarketingMetrics.Reporting;

/// <summary>Terms and what is said of them, such as the settings of the sources and the method.</summary>
public sealed record DefinitionsBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "definitions";

    /// <summary>The terms.</summary>
    public ImmutableArray<Definition> Definitions { get; init => field = Items.Checked(value); } = [];
}
