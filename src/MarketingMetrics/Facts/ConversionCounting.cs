namespace MarketingMetrics.Facts;

/// <summary>How often one interaction may convert.</summary>
public enum ConversionCounting : byte
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>At most one conversion per interaction: a rate is a proportion.</summary>
    OnePerInteraction,

    /// <summary>Every conversion: a rate may exceed 100 % and its count is Poisson, not binomial.</summary>
    Every,
}
