namespace MarketingMetrics.Facts;

/// <summary>The day a conversion is booked on.</summary>
public enum ConversionTimeBasis : byte
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>The day of the ad interaction: recent days still gain conversions.</summary>
    Interaction,

    /// <summary>The day of the conversion itself.</summary>
    Conversion,
}
