using System.Collections.Immutable;
using System.Globalization;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import;

/// <summary>One table of a file; most files have one.</summary>
public sealed record ImportedBlock
{
    /// <summary>The title of the report or of its first column.</summary>
    public required string Title { get; init; }

    /// <summary>The period it states; null where it states none.</summary>
    public Period? Period { get; init; }

    /// <summary>How its rows are dated.</summary>
    public Grain Grain { get; init; }

    /// <summary>The dimensions that were read.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    /// <summary>The measures that were read.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Headers of columns that the format does not describe.</summary>
    public ImmutableArray<string> UnreadColumns { get; init; } = [];

    /// <summary>Data rows that became facts.</summary>
    public long RowsRead { get; init; }

    /// <summary>Data rows that did not, each with its problem.</summary>
    public long RowsReported { get; init; }

    /// <summary>Rows of totals, which are compared and not read.</summary>
    public long TotalsRows { get; init; }

    /// <summary>The file's first totals beside the sums of its rows.</summary>
    public ImmutableArray<TotalsComparison> Totals { get; init; } = [];

    /// <summary>Measures that another block or file already delivers for the same days, so that they are only in <see cref="Breakdown"/>.</summary>
    public ImmutableArray<Measure> LeftOut { get; init; } = [];

    /// <summary>All facts of this block, where some were left out of <see cref="ImportResult.Facts"/> so that nothing counts twice; else null.</summary>
    public FactTable? Breakdown { get; init; }

    /// <summary>Reads as <c>Campaign report, 2026-10, 310 rows</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Title}{(Period is { } period ? $", {period}" : "")}, {RowsRead:N0} rows{(RowsReported > 0 ? $", {RowsReported:N0} not read" : "")}");
}
