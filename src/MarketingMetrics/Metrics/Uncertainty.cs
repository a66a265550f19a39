namespace MarketingMetrics.Metrics;

/// <summary>How uncertain a metric's figures are. It does not follow from the formula, so a metric states it.</summary>
public enum Uncertainty : byte
{
    /// <summary>No sampling model: stocks, costs, modelled figures. Verdicts come from materiality alone and say so.</summary>
    None,

    /// <summary>One yes or no per unit, counted in numerator and denominator: Wilson interval. A count above its base falls back to <see cref="CountRate"/>.</summary>
    Binomial,

    /// <summary>Events per exposure, or a plain count: Poisson interval (Garwood) on the numerator.</summary>
    CountRate,

    /// <summary>A fixed cost per random count: the inverse of the Poisson interval on the denominator.</summary>
    CostPerCount,

    /// <summary>Both sides random, such as revenue per order: needs daily or per-order data; totals alone give no interval.</summary>
    RatioOfSums,

    /// <summary>A total of random amounts, such as revenue: needs daily or per-order data; the total alone gives no interval.</summary>
    AmountTotal,
}
