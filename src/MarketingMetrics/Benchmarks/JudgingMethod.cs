namespace MarketingMetrics.Benchmarks;

/// <summary>
/// How the interval and the test of a comparison came about. The first that the metric's uncertainty and the data at hand allow is taken, in the
/// order of <c>docs/benchmarks.md</c>.
/// </summary>
public enum JudgingMethod : byte
{
    /// <summary>No sampling model, or no data for one: materiality alone decides.</summary>
    None,

    /// <summary>Proportion: Wilson's interval; between periods Newcombe's interval and the pooled z test.</summary>
    Proportion,

    /// <summary>Count or rate: Garwood's interval; between periods the exact interval and test of the rate ratio.</summary>
    Count,

    /// <summary>Cost per count: the inverse of Garwood's interval; between periods the exact interval and test of the rate ratio, the cost being the exposure.</summary>
    CostPerCount,

    /// <summary>Ratio of daily sums by the delta method with Student's t; of a total of random amounts, the mean of its days.</summary>
    DailyDelta,

    /// <summary>Ratio of daily sums by Fieller: the denominators vary too much for the delta method.</summary>
    DailyFieller,

    /// <summary>Ratio of daily sums by the percentile bootstrap over days, because <see cref="JudgingOptions.BootstrapSeed"/> asks for it.</summary>
    DailyBootstrap,

    /// <summary>A total of random amounts over a base that is no part of the chance, such as return on ad spend or revenue per session, or such a total alone: compound Poisson.</summary>
    CompoundPoisson,

    /// <summary>An average of amounts, such as the average order value: its standard error from their number and their variation.</summary>
    MeanOfAmounts,

    /// <summary>The spread of the earlier figures: the interval in which one more of them falls.</summary>
    OwnHistory,
}
