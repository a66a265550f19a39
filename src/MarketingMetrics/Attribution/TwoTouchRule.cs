namespace MarketingMetrics.Attribution;

/// <summary>
/// What a position-based model does with the middle share when a path has only two touches. Libraries differ; the two agree when the
/// first and the last share are equal (40/20/40 gives 50/50 both ways). With 20/40/40 the first gives 40/60, the second 33.3/66.7.
/// </summary>
public enum TwoTouchRule
{
    /// <summary>Half of the middle share goes to either end: first + middle / 2 and last + middle / 2.</summary>
    SplitsMiddle,

    /// <summary>The middle share is left out and the ends are scaled to one: first / (first + last).</summary>
    RescalesEnds,
}
