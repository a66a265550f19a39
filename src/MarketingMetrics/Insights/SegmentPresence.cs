namespace MarketingMetrics.Insights;

/// <summary>In which of the two periods a segment can be measured.</summary>
public enum SegmentPresence : byte
{
    /// <summary>In both.</summary>
    Continuing,

    /// <summary>It had no rows in the earlier period.</summary>
    Entered,

    /// <summary>It has no rows in the later period.</summary>
    Exited,

    /// <summary>It has rows in both, yet a ratio in one of them at most: its denominator is zero.</summary>
    WithoutRate,
}
