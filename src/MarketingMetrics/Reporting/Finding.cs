using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A gain or a loss: what it is worth, in a sentence, with its evidence.</summary>
public sealed record Finding
{
    /// <summary>What it is worth: money or events more or less than the reference would have brought; null where that cannot be said.</summary>
    public Figure? Impact { get; init; }

    /// <summary>Better for a gain, Worse for a loss.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What it is worth, in words: <c>+76 unique clicks</c>.</summary>
    public Message? ImpactText { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required Message Text { get; init; }

    /// <summary>The arithmetic or the comparison behind it.</summary>
    public required Message Evidence { get; init; }

    /// <summary>The id of the KPI that shows it; null where none does.</summary>
    public string? Kpi { get; init; }

    /// <summary>Ids of KPIs whose finding counts some of the same money or events, so that the impacts must not be added.</summary>
    public ImmutableArray<string> Overlaps { get; init => field = Items.Checked(value); } = [];

    /// <summary>Codes of the caveats to read it with.</summary>
    public ImmutableArray<string> Caveats { get; init => field = Items.Checked(value); } = [];
}
