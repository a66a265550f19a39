namespace MarketingMetrics.Metrics;

/// <summary>Which way is better.</summary>
public enum MetricDirection : byte
{
    /// <summary>Neither, or it depends: judged only against a target that names its own direction or band.</summary>
    Neutral,

    /// <summary>Higher is better.</summary>
    HigherIsBetter,

    /// <summary>Lower is better.</summary>
    LowerIsBetter,
}
