using System.Text;
using MarketingMetrics.Import.Layouts;

namespace MarketingMetrics.Import.Reading;

/// <summary>What a text file turned out to be.</summary>
/// <param name="Index">The layout.</param>
/// <param name="HeaderRow">Which row is the first header, from 0, blank lines not counted.</param>
/// <param name="Score">How well it fits.</param>
internal sealed record Recognition(LayoutIndex Index, int HeaderRow, double Score)
{
    public char Separator { get; init; } = ',';

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>What the document told beside its rows, where those are not lines.</summary>
    public Preamble? Preamble { get; init; }

    public ExportLayout Layout => Index.Layout;
}
