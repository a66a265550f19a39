namespace MarketingMetrics.Facts;

/// <summary>Whether the values of a measure may be added.</summary>
public enum Additivity : byte
{
    /// <summary>The sum over rows is the value of the group: clicks, cost, orders.</summary>
    Additive,

    /// <summary>
    /// The value of a group does not follow from its parts: stocks, percentiles, modelled scores.
    /// It is only ever taken as delivered for exactly the group and the period asked for.
    /// </summary>
    NonAdditive,

    /// <summary>
    /// A count of distinct things, such as the people reached: not additive either, but the count of a group is at least its largest part and
    /// at most the sum of its parts.
    /// </summary>
    DistinctCount,
}
