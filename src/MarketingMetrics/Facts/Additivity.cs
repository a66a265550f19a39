namespace MarketingMetrics.Facts;

/// <summary>Whether the values of a measure may be added.</summary>
public enum Additivity : byte
{
    /// <summary>The sum over rows is the value of the group: clicks, cost, orders.</summary>
    Additive,

    /// <summary>
    /// The value of a group does not follow from its parts: stocks, percentiles, shares, modelled scores.
    /// It is only ever taken as delivered for exactly the group and the period asked for.
    /// </summary>
    NonAdditive,

    /// <summary>As <see cref="NonAdditive"/>, but a count of distinct things: the value of a group lies between its greatest part and the sum of its parts.</summary>
    Distinct,
}
