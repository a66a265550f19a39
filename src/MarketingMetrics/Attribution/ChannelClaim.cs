namespace MarketingMetrics.Attribution;

/// <summary>What one platform claims, and what can be true of it.</summary>
/// <param name="Channel">The channel or platform.</param>
/// <param name="Claimed">Conversions (or value) it claims.</param>
/// <param name="Lower">The least that can be its own (see <see cref="ClaimBounds"/>).</param>
/// <param name="Upper">The most that can be its own: the smaller of its claim and the sales open to claims.</param>
public sealed record ChannelClaim(string Channel, decimal Claimed, decimal Lower, decimal Upper);
