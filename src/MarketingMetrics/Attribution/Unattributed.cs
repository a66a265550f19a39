namespace MarketingMetrics.Attribution;

/// <summary>Conversions that no channel is credited with. They are part of the totals and shown beside the credits.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Conversions">Number of conversions, 12 decimals at most.</param>
/// <param name="Value">Their value, in the unit of the input, 12 decimals at most.</param>
public sealed record Unattributed(UnattributedReason Reason, decimal Conversions, decimal Value)
{
    /// <summary>Why, in words.</summary>
    public Language.Message Text => AttributionWords.Of("unattributed", Reason);
}
