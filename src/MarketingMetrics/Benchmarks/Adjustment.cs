namespace MarketingMetrics.Benchmarks;

/// <summary>How the p-values of comparisons that were made together are adjusted, the mildest first.</summary>
public enum Adjustment : byte
{
    /// <summary>Not at all: every comparison stands alone. The report still says how many were tested.</summary>
    None,

    /// <summary>The share of false findings among the findings is at most the rate, for independent or positively dependent figures. The default.</summary>
    BenjaminiHochberg,

    /// <summary>The same under any dependence; stricter.</summary>
    BenjaminiYekutieli,

    /// <summary>The probability of a single false finding is at most the rate; strictest.</summary>
    Holm,
}
