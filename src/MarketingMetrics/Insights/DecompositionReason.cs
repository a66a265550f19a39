namespace MarketingMetrics.Insights;

/// <summary>Why a change could not be decomposed.</summary>
public enum DecompositionReason : byte
{
    /// <summary>It could; no reason is needed.</summary>
    None,

    /// <summary>The value of the earlier period is missing, undefined or known only as a bound.</summary>
    NoEarlierValue,

    /// <summary>The value of the later period is missing, undefined or known only as a bound.</summary>
    NoLaterValue,

    /// <summary>The two values are in two currencies.</summary>
    CurrenciesDiffer,

    /// <summary>A segment is undefined or known only as a bound, or the segments do not add up to the whole.</summary>
    SegmentsDoNotAddUp,

    /// <summary>A driver is negative or undefined in both periods, so that no product of drivers gives the change.</summary>
    NoDrivers,
}
