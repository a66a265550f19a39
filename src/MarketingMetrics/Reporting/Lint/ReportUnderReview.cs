using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint;

/// <summary>What a rule of the review may look at.</summary>
public sealed class ReportUnderReview
{
    internal ReportUnderReview(Report report, ReportReviewOptions options)
    {
        Report = report;
        Language = options.Language ?? (report.Header.Language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? ReportLanguage.French : ReportLanguage.English);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The language it is read in.</summary>
    public ReportLanguage Language { get; }

    /// <summary>All blocks of a kind with their places, as JSON paths.</summary>
    public IEnumerable<(T Block, string Place)> Blocks<T>()
        where T : Block => Report.Sections.SelectMany((section, i) => section.Blocks.Select((block, j) => (Block: block as T, Place: $"$.sections[{i}].blocks[{j}]"))).Where(each => each.Block is not null)!;

    /// <summary>All rows of scorecards with their places.</summary>
    internal IEnumerable<(ScorecardRow Row, string Place)> Rows => Blocks<ScorecardBlock>().SelectMany(each => each.Block.Rows.Select((row, i) => (row, $"{each.Place}.rows[{i}]")));

    /// <summary>All actions with their places.</summary>
    internal IEnumerable<(NextAction Action, string Place)> Actions => Blocks<ActionsBlock>().SelectMany(each => each.Block.Actions.Select((action, i) => (action, $"{each.Place}.actions[{i}]")));
}
