namespace MarketingMetrics.Benchmarks;

/// <summary>Which statistic of others a cited figure is. A pooled ratio and a median are different yardsticks.</summary>
public enum FigureStatistic : byte
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>The mean of the figures of many.</summary>
    Mean,

    /// <summary>The middle of the figures of many.</summary>
    Median,

    /// <summary>A quantile of the figures of many, such as the best quarter.</summary>
    Quantile,

    /// <summary>One ratio of the sums over all: large ones weigh most.</summary>
    Pooled,

    /// <summary>A published limit, not a statistic of anyone's figures.</summary>
    Threshold,
}
