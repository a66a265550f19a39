namespace MarketingMetrics.Attribution;

/// <summary>Why a CPA or ROAS of credited conversions is undefined.</summary>
public enum CreditRatioReason
{
    /// <summary>No cost was given for the channel. Unknown is not zero.</summary>
    NoCost,

    /// <summary>The channel is credited with no conversion, so cost per conversion has no denominator.</summary>
    NoConversions,

    /// <summary>The cost is zero, so return on it has no denominator.</summary>
    ZeroCost,

    /// <summary>The denominator is below zero (a cost after credit notes): the quotient would mean nothing.</summary>
    NegativeDenominator,
}
