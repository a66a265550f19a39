namespace MarketingMetrics.Statistics;

/// <summary>Which departure from the null value a test looks for.</summary>
public enum Alternative
{
    /// <summary>A departure in either direction.</summary>
    TwoSided,

    /// <summary>The true figure is below the null value (or the first below the second).</summary>
    Less,

    /// <summary>The true figure is above the null value (or the first above the second).</summary>
    Greater,
}
