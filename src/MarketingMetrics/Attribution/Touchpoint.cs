namespace MarketingMetrics.Attribution;

/// <summary>One contact of one person with a channel. <c>default</c> has no channel and is refused by the builders as an empty touch.</summary>
/// <param name="Channel">The channel. Surrounding space is cut, inner runs of space are one, and case does not distinguish.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Kind">Click or view.</param>
/// <param name="Campaign">The campaign, where it is known.</param>
public readonly record struct Touchpoint(string Channel, DateTimeOffset Time, TouchKind Kind = TouchKind.Click, string? Campaign = null);
