using System.Collections.Immutable;
using MarketingMetrics.Import.Layouts;

namespace MarketingMetrics.Import;

/// <summary>What a file was and what became of it.</summary>
public sealed record ImportedFile
{
    /// <summary>The name as given; of an archive, <c>archive.zip/Entry.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it was recognised as; null where no format fits.</summary>
    public ExportLayout? Layout { get; init; }

    /// <summary>The source of its facts, such as <c>google-ads</c>.</summary>
    public string? Source => Layout?.Source;

    /// <summary>The account or property it names.</summary>
    public string? Account { get; init; }

    /// <summary>The title it bears.</summary>
    public string? Title { get; init; }

    /// <summary>The days it states; of several blocks, from the first to the last.</summary>
    public Period? Period { get; init; }

    /// <summary>Its language, as far as title and headers tell.</summary>
    public string? Language { get; init; }

    /// <summary>How its text is encoded.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>Its tables.</summary>
    public ImmutableArray<ImportedBlock> Blocks { get; init; } = [];

    /// <summary>Data rows that became facts.</summary>
    public long RowsRead => Blocks.Sum(block => block.RowsRead);

    /// <summary>Data rows that did not, each with its problem.</summary>
    public long RowsReported => Blocks.Sum(block => block.RowsReported);

    /// <summary>The file's own totals beside the sums of its rows.</summary>
    public IEnumerable<TotalsComparison> Totals => Blocks.SelectMany(block => block.Totals);

    /// <summary>Reads as <c>ads.csv: Google Ads report download, Example Ltd, 2026-10, 310 rows read, 2 not read, UTF-8</c>.</summary>
    public override string ToString()
    {
        if (Layout is null) return $"{Name}: not recognised";
        string?[] parts =
        [
            Layout.Name, Account, Period?.ToString(),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RowsRead:N0} rows read"),
            RowsReported == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RowsReported:N0} not read"),
            Encoding,
        ];
        return $"{Name}: {string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)))}";
    }
}
