using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>A stage of a funnel.</summary>
public sealed record FunnelStage
{
    /// <summary>The stage of RACE that it belongs to.</summary>
    public RaceStage Stage { get; init; }

    /// <summary>How many; its label says of what.</summary>
    public required Figure Value { get; init; }

    /// <summary>The rate that leads here; its label names it and its denominator says of what. Null for the first stage.</summary>
    public Figure? Rate { get; init; }
}
