namespace MarketingMetrics.Metrics;

/// <summary>What a metric's value is written in.</summary>
public enum MetricUnit : byte
{
    /// <summary>A number of things, or a number per thing.</summary>
    Number,

    /// <summary>Money in the currency of the facts.</summary>
    Money,

    /// <summary>A share of one, written in percent: 0.0316 is 3.16 %. Differences are in points.</summary>
    Percent,

    /// <summary>So many times: a return on ad spend of 4.2.</summary>
    Multiple,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>A score or rank on a scale of its own.</summary>
    Score,
}
