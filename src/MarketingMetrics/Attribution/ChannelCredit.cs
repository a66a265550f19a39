namespace MarketingMetrics.Attribution;

/// <summary>What one model credits to one channel (or campaign of a channel).</summary>
/// <param name="Label">The channel as listed in <see cref="ConversionPaths.Channels"/>: <c>channel</c> or <c>channel / campaign</c>.</param>
/// <param name="Channel">The channel alone.</param>
/// <param name="Campaign">The campaign, where the paths carry campaigns.</param>
/// <param name="Conversions">Credited conversions, 12 decimals.</param>
/// <param name="Value">Credited value, 12 decimals.</param>
/// <param name="Cost">What the channel cost, where it was given.</param>
public sealed record ChannelCredit(string Label, string Channel, string? Campaign, decimal Conversions, decimal Value, decimal? Cost)
{
    /// <summary>Cost / credited conversions.</summary>
    public CreditRatio CostPerAcquisition => CreditRatio.CostPerConversion(Cost, Conversions);

    /// <summary>Credited value / cost.</summary>
    public CreditRatio ReturnOnAdSpend => CreditRatio.ReturnOnCost(Cost, Value);
}
