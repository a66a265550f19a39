using System.Collections.Immutable;

namespace MarketingMetrics.Planning;

/// <summary>
/// Who else advertises for the client. Where another party does, total sales do not show the share of the work reported on, and the
/// report says so.
/// </summary>
public sealed record OtherAdvertising
{
    /// <summary>Nobody asked yet.</summary>
    public static OtherAdvertising Unknown { get; } = new();

    /// <summary>It is known that nobody else advertises.</summary>
    public static OtherAdvertising None { get; } = new() { IsKnown = true };

    /// <summary>True where the client was asked.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The others: who, and on which channels.</summary>
    public ImmutableArray<Advertiser> Parties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>True where somebody else advertises.</summary>
    public bool IsPresent => !Parties.IsEmpty;

    /// <summary>Names the others.</summary>
    public static OtherAdvertising By(params ReadOnlySpan<Advertiser> parties) => new() { IsKnown = true, Parties = [.. parties] };

    /// <inheritdoc/>
    public bool Equals(OtherAdvertising? other) => other is not null && IsKnown == other.IsKnown && Parties.AsSpan().SequenceEqual(other.Parties.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsKnown, Parties.Length);
}
