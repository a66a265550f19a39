using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>What one segment adds to a change.</summary>
/// <param name="Name">The segment, as facts name it.</param>
/// <param name="Presence">In which of the periods it can be measured.</param>
public sealed record SegmentChange(string Name, SegmentPresence Presence)
{
    /// <summary>Its value in the earlier period.</summary>
    public required MetricValue Before { get; init; }

    /// <summary>Its value in the later period.</summary>
    public required MetricValue After { get; init; }

    /// <summary>Its share of the base (the denominator; of a total, the total itself) in the earlier period, as a fraction; null where the base is zero.</summary>
    public decimal? ShareBefore { get; init; }

    /// <summary>Its share of the base in the later period.</summary>
    public decimal? ShareAfter { get; init; }

    /// <summary>The part of the change that goes with its weight, in the metric's unit.</summary>
    public decimal Mix { get; init; }

    /// <summary>The part of the change that goes with its level, in the metric's unit.</summary>
    public decimal Rate { get; init; }

    /// <summary>All it adds to the change, in the metric's unit: the segments of a decomposition add up to what its segments can explain exactly.</summary>
    public decimal Amount { get; init; }

    /// <summary>True for the group that holds all but the first of a ranking.</summary>
    public bool IsOther { get; init; }
}
