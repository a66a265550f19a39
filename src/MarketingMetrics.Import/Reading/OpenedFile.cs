using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>A file that was recognised and surveyed, ready to be read.</summary>
internal sealed class OpenedFile(InputFile input, ProblemLog log)
{
    public InputFile Input => input;

    public ProblemLog Log => log;

    public string Encoding { get; set; } = "";

    public Recognition? Recognition { get; set; }

    /// <summary>The filters of a Search Console export, where the file is that list.</summary>
    public SearchFilters? Filters { get; set; }

    /// <summary>Opens its rows anew for a pass.</summary>
    public Func<RowSource>? Rows { get; set; }

    public List<BlockSurvey> Blocks { get; set; } = [];

    /// <summary>Whether the same content was given before.</summary>
    public bool IsDuplicate { get; set; }
}
