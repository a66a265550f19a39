using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Insights;

/// <summary>A sentence made from figures, bound to the figures that bear it out.</summary>
/// <param name="Text">The sentence; its numbers are its arguments.</param>
/// <param name="Evidence">The arithmetic behind it, whose shown numbers add up.</param>
/// <param name="Figure">The figure it is about.</param>
public sealed record Statement(Message Text, Message Evidence, FigureRef Figure)
{
    /// <summary>What to look at next.</summary>
    public ImmutableArray<SuggestedAction> Checks { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether it says that something caused something, which only a holdout or geo test can bear out.</summary>
    public bool IsCausal { get; init; }

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Statement? other) => other is not null && (Text, Evidence, Figure, IsCausal) == (other.Text, other.Evidence, other.Figure, other.IsCausal) && Checks.SequenceEqual(other.Checks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Evidence, Figure, Checks.Length);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Text.ToString();
}
