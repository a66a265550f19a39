using MarketingMetrics.Facts;

namespace MarketingMetrics.Import;

/// <summary>Puts rows into a channel of your own choice: <c>new ChannelRule(Dimension.Campaign.StartsWith("YT_"), "Paid Video")</c>.</summary>
/// <param name="When">The rows; their dimension must be one that the format delivers.</param>
/// <param name="Channel">The channel.</param>
public sealed record ChannelRule(DimensionFilter When, string Channel)
{
    /// <summary>Restricts the rule to one source, such as <c>google-ads</c>; null means all.</summary>
    public string? Source { get; init; }
}
