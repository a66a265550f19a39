using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A line of a series.</summary>
public sealed record SeriesLine
{
    /// <summary>What the line shows.</summary>
    public required Message Label { get; init; }

    /// <summary>A figure per bucket of time, each with its period, in the order of time.</summary>
    public ImmutableArray<Figure> Points { get; init => field = Items.Checked(value); } = [];
}
