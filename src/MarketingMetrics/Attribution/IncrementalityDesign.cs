namespace MarketingMetrics.Attribution;

/// <summary>How a test kept the channel away from its control group.</summary>
public enum IncrementalityDesign
{
    /// <summary>People drawn at random were not shown the channel.</summary>
    Holdout,

    /// <summary>Regions drawn or matched did without the channel.</summary>
    GeoTest,
}
