namespace MarketingMetrics.Reporting;

/// <summary>A stage of a funnel.</summary>
public sealed record FunnelStage
{
    /// <summary>How many got there; its label names the stage.</summary>
    public required Figure Count { get; init; }

    /// <summary>The part of the stage before that got there; null for the first stage, and where it cannot be divided.</summary>
    public Figure? Rate { get; init; }
}
