using System.Collections.Immutable;

namespace MarketingMetrics.Reporting;

/// <summary>What to do next, by whom and until when.</summary>
public sealed record ActionsBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "actions";

    /// <summary>The actions, in the order of their days.</summary>
    public ImmutableArray<NextAction> Actions { get; init => field = Items.Checked(value); } = [];
}
