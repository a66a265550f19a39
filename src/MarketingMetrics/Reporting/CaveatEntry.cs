using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>All findings of one caveat code.</summary>
public sealed record CaveatEntry
{
    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>The worst severity found.</summary>
    public CaveatSeverity Severity { get; init; }

    /// <summary>The strongest effect found.</summary>
    public CaveatEffect Effect { get; init; }

    /// <summary>Its name.</summary>
    public required Message Title { get; init; }

    /// <summary>What was found: a message per finding, each once, the worst first.</summary>
    public ImmutableArray<Message> Findings { get; init => field = Items.Checked(value); } = [];

    /// <summary>How many more findings of this code are told in the method section.</summary>
    public int MoreFindings { get; init; }

    /// <summary>What to do about it; null where nothing is known.</summary>
    public Message? Remedy { get; init; }

    /// <summary>Ids of the figures it touches.</summary>
    public ImmutableArray<string> Figures { get; init => field = Items.Checked(value); } = [];
}
