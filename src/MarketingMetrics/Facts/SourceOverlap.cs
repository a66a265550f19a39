namespace MarketingMetrics.Facts;

/// <summary>Whether two sources that report the same measure may mean the same events.</summary>
public enum SourceOverlap : byte
{
    /// <summary>Each source counts its own events: what one platform charged, another did not charge. Sums over sources are meaningful.</summary>
    None,

    /// <summary>Every source counts the same reality: two analytics tools see the same sessions. Two sources add only where their days do not overlap.</summary>
    Shared,

    /// <summary>Every source claims the event for itself: platform conversions. Two sources never add unless that is chosen explicitly.</summary>
    Claimed,
}
