using System.Globalization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Attribution;

/// <summary>
/// What can be said without any path, from what each platform claims and what was really sold in the same period under the same definition.
/// </summary>
/// <remarks>
/// <para>Assumptions. (1) A sale is credited to one channel at most. (2) No channel deserves more than it claims: platforms err upwards. (3) Sales known to come
/// from elsewhere (<see cref="Elsewhere"/>, 0 unless given) belong to no claimant; every other sale belongs to one.</para>
/// <para>Upper bound, from (1) and (2): min(claim, real - elsewhere). Lower bound, from all three: what is left when every other channel is granted its whole claim,
/// max(0, real - elsewhere - sum of the other claims). If the claims and elsewhere together do not even reach the real total, (3) is refuted:
/// <see cref="Unclaimed"/> is above 0, some sales certainly have no claimant, others may have none either, and every lower bound is 0.</para>
/// <para>None of it says that a channel caused a sale; that takes a test (<see cref="IncrementalityTest"/>).</para>
/// </remarks>
public sealed record ClaimBounds
{
    private const decimal Most = 1e15m;

    private ClaimBounds()
    {
    }

    /// <summary>The claims in ordinal order of their channels.</summary>
    public required IReadOnlyList<ChannelClaim> Channels { get; init; }

    /// <summary>What was really sold.</summary>
    public required decimal Real { get; init; }

    /// <summary>Sales known to come from no claimant.</summary>
    public required decimal Elsewhere { get; init; }

    /// <summary>Sum of the claims. It is a number about the claims, not about sales.</summary>
    public decimal Claimed => Channels.Sum(channel => channel.Claimed);

    /// <summary>Claimed / real; <see langword="null"/> where nothing was sold.</summary>
    public decimal? ClaimRatio => Real == 0 ? null : Claimed / Real;

    /// <summary>Claimed / real - 1 as a fraction (0.842 is +84.2 %); below 0 where less is claimed than sold; <see langword="null"/> where nothing was sold.</summary>
    public decimal? OverClaim => ClaimRatio - 1;

    /// <summary>Claims that exceed what is open to them at least, together: max(0, claimed - (real - elsewhere)). At least this much is counted twice or claimed wrongly.</summary>
    public decimal Excess => Math.Max(0, Claimed - (Real - Elsewhere));

    /// <summary>Sales that certainly have no claimant, beyond those known to come from elsewhere: max(0, real - elsewhere - claimed).</summary>
    public decimal Unclaimed => Math.Max(0, Real - Elsewhere - Claimed);

    /// <summary>Bounds from claims.</summary>
    /// <param name="claims">What each platform claims, 0 or more.</param>
    /// <param name="real">What was really sold, 0 or more, same period and definition.</param>
    /// <param name="elsewhere">Sales known to come from none of the claimants (for example from customers who met no advertisement), 0 to <paramref name="real"/>.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentException">No claims.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0 or above 10^15, or more elsewhere than real.</exception>
    public static ClaimBounds From(IReadOnlyDictionary<string, decimal> claims, decimal real, decimal elsewhere = 0)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentOutOfRangeException.ThrowIfNegative(real);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(real, Most);
        ArgumentOutOfRangeException.ThrowIfNegative(elsewhere);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elsewhere, real);
        if (claims.Count == 0)
            throw new ArgumentException("ClaimBounds needs the claim of at least one channel.", nameof(claims));
        foreach ((string channel, decimal claim) in claims)
        {
            if (claim is < 0 or > Most)
                throw new ArgumentOutOfRangeException(nameof(claims), claim, $"The claim of '{channel}' must be from 0 to 10^15.");
        }

        decimal open = real - elsewhere;
        decimal all = claims.Values.Sum();
        return new ClaimBounds
        {
            Real = real,
            Elsewhere = elsewhere,
            Channels =
            [
                .. claims.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new ChannelClaim(
                    entry.Key, entry.Value, all < open ? 0 : Math.Max(0, open - (all - entry.Value)), Math.Min(entry.Value, open))),
            ],
        };
    }

    /// <summary>Claims against sales in one sentence, with what the bounds rest on, as data.</summary>
    public Message ToMessage()
    {
        MessageArgument claimed = MessageArgument.OfNumber("claimed", Claimed), real = MessageArgument.OfNumber("real", Real);
        if (ClaimRatio is not { } ratio) return AttributionWords.Of("claims.none", claimed);
        MessageArgument times = MessageArgument.OfMultiple("ratio", ratio, 2);
        return Unclaimed > 0
            ? AttributionWords.Of("claims.note_unclaimed", claimed, real, times, MessageArgument.OfNumber("unclaimed", Unclaimed))
            : AttributionWords.Of("claims.note", claimed, real, times, MessageArgument.OfPercent("over", OverClaim!.Value, 1, signed: true));
    }

    /// <summary>For example <c>175 claimed, 95 real: over-claim +84.2 %</c> and an aligned table of the bounds.</summary>
    public override string ToString()
    {
        TextTable table = new("channel", ["claimed", "at least", "at most"]);
        foreach (ChannelClaim channel in Channels)
            table.Add(channel.Channel, [Number(channel.Claimed), Number(channel.Lower), Number(channel.Upper)]);
        string over = OverClaim is { } share
            ? "over-claim " + (100 * share).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %"
            : "no real sale to compare with";
        return $"{Number(Claimed)} claimed, {Number(Real)} real: {over}\n{table}";
    }

    private static string Number(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
