using System.Collections.Immutable;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Insights;

/// <summary>How gains and losses are valued.</summary>
public sealed record ImpactOptions
{
    /// <summary>The defaults: events stay events.</summary>
    public static ImpactOptions Default { get; } = new();

    /// <summary>What one event is worth, such as a lead; turns events into money so that they rank beside costs.</summary>
    public ImmutableDictionary<Measure, Money> Worth { get; init; } = ImmutableDictionary<Measure, Money>.Empty;

    /// <summary>The client's currency: its amounts rank before those of other currencies.</summary>
    public Currency Currency { get; init; }
}
