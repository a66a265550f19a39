namespace MarketingMetrics.Attribution;

/// <summary>How the credit of one channel varies with the model.</summary>
/// <param name="Label">The channel.</param>
/// <param name="LowestConversions">Its least credited conversions over the models.</param>
/// <param name="HighestConversions">Its most credited conversions over the models.</param>
/// <param name="LowestValue">Its least credited value.</param>
/// <param name="HighestValue">Its most credited value.</param>
/// <param name="BestRank">Its best place by credited conversions, 1 being the most; equal credits share the mean of their places.</param>
/// <param name="WorstRank">Its worst place.</param>
/// <param name="Decision">Whether it meets its target CPA, where a target was given.</param>
public sealed record ChannelSpread(
    string Label,
    decimal LowestConversions,
    decimal HighestConversions,
    decimal LowestValue,
    decimal HighestValue,
    decimal BestRank,
    decimal WorstRank,
    ChannelDecision? Decision)
{
    /// <summary>Highest - lowest credited conversions: what the choice of the model decides.</summary>
    public decimal Range => HighestConversions - LowestConversions;
}
