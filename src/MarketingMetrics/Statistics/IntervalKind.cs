namespace MarketingMetrics.Statistics;

/// <summary>On which sides an interval is bounded by the data.</summary>
public enum IntervalKind
{
    /// <summary>Both ends are computed; the error probability is shared equally between them.</summary>
    TwoSided,

    /// <summary>Only the lower end is computed, with the whole error probability; the upper end is the largest possible value.</summary>
    LowerBound,

    /// <summary>Only the upper end is computed, with the whole error probability; the lower end is the smallest possible value.</summary>
    UpperBound,
}
