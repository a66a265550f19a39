using System.Collections.Immutable;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>Metrics by the values of a dimension. The total row divides summed totals; it never averages the rows.</summary>
public sealed record BreakdownBlock : Block
{
    /// <inheritdoc/>
    public override string Kind => "breakdown";

    /// <summary>The key of the dimension, such as <c>channel</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>How its readers like to see it: lists where they asked for them or read on a phone.</summary>
    public PreferredForm Form { get; init; }

    /// <summary>The columns.</summary>
    public ImmutableArray<BreakdownColumn> Columns { get; init => field = Items.Checked(value); } = [];

    /// <summary>The rows; each has a cell per column.</summary>
    public ImmutableArray<BreakdownRow> Rows { get; init => field = Items.Checked(value); } = [];

    /// <summary>All rows together; null where they must not be summed up.</summary>
    public BreakdownRow? Total { get; init; }

    private protected override IEnumerable<Figure> OwnFigures => (Total is null ? Rows : Rows.Add(Total)).SelectMany(row => row.Cells);
}
