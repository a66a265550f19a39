namespace MarketingMetrics.Insights;

/// <summary>At which rates a shift of weights is valued.</summary>
public enum MixConvention : byte
{
    /// <summary>At the old rates; changed rates then count at the new weights. The default.</summary>
    OldRates,

    /// <summary>At the mean of old and new rates; changed rates at the mean of old and new weights.</summary>
    MidPoint,
}
