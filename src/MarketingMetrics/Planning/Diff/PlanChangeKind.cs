namespace MarketingMetrics.Planning.Diff;

/// <summary>What happened to a part of a plan.</summary>
public enum PlanChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It reads otherwise.</summary>
    Changed,
}
