using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A row of a breakdown.</summary>
public sealed record BreakdownRow
{
    /// <summary>The value of the dimension; null where the source does not deliver it, and for a total.</summary>
    public string? Key { get; init; }

    /// <summary>The value of the dimension in words.</summary>
    public required Message Label { get; init; }

    /// <summary>A figure per column.</summary>
    public ImmutableArray<Figure> Cells { get; init => field = Items.Checked(value); } = [];
}
