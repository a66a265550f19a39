namespace MarketingMetrics.Metrics;

/// <summary>What a metric says (VQVC): a balanced set of KPIs holds more than volumes.</summary>
public enum MetricClass : byte
{
    /// <summary>How much.</summary>
    Volume,

    /// <summary>How good.</summary>
    Quality,

    /// <summary>How much it is worth.</summary>
    Value,

    /// <summary>How dear.</summary>
    Cost,
}
