using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A subject of a spread, such as a channel.</summary>
public sealed record SpreadRow
{
    /// <summary>The subject.</summary>
    public required Message Label { get; init; }

    /// <summary>A value per model.</summary>
    public ImmutableArray<Figure> Values { get; init => field = Items.Checked(value); } = [];

    /// <summary>What it takes to reach the target; null where there is none.</summary>
    public Figure? Needed { get; init; }

    /// <summary>What follows: whether the answer depends on the model; null where nothing does.</summary>
    public Message? Conclusion { get; init; }
}
