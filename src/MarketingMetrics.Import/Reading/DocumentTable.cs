using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>A table of a document that holds rows of cells: a sheet, an answer of an interface.</summary>
/// <param name="Name">Its name inside the document.</param>
/// <param name="Rows">Its rows, with the header among the first.</param>
internal sealed record DocumentTable(string Name, List<ListRow> Rows)
{
    /// <summary>What the document tells beside the rows.</summary>
    public Preamble? Preamble { get; init; }

    /// <summary>Key of its layout where the document says what it is; else it is recognised.</summary>
    public string? Layout { get; init; }
}
