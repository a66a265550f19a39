using System.Collections.Immutable;

namespace MarketingMetrics.Planning;

/// <summary>Another party that advertises for the client.</summary>
/// <param name="Name">Who: another agency, a reseller, head office.</param>
/// <param name="Channels">On which channels; empty where that is not known.</param>
public sealed record Advertiser(string Name, ImmutableArray<string> Channels)
{
    /// <inheritdoc/>
    public bool Equals(Advertiser? other) => other is not null && Name == other.Name && Channels.AsSpan().SequenceEqual(other.Channels.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Reads as <c>Agence Sud (Paid Social, Display)</c>.</summary>
    public override string ToString() => Channels.IsEmpty ? Name : $"{Name} ({string.Join(", ", Channels)})";
}
