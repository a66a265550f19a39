using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP12: the section on the site tells where visits came from, where they ended and how long they lasted, or that no source delivers it.</summary>
internal sealed class CompleteSite() : ReportRule("REP12", CaveatSeverity.Info)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        if (subject.Report.FindSection("site") is not { WaivedBecause: null } site) yield break;
        BreakdownBlock[] tables = [.. site.Blocks.OfType<BreakdownBlock>()];
        HashSet<string?> explained =
        [
            .. site.Blocks.OfType<TextBlock>().SelectMany(block => block.Paragraphs).Where(paragraph => paragraph.Key == "report.site.not_delivered")
                .SelectMany(paragraph => paragraph.Arguments).SelectMany(argument => argument.Items).Select(item => item.Text),
        ];
        (string Part, bool IsThere)[] parts =
        [
            ("sources", tables.Any(table => table.Dimension == Dimension.Channel.Key || table.Dimension == Dimension.SourceMedium.Key)),
            ("exit_pages", tables.Any(table => table.Columns.Any(column => column.Metric == "exit_rate"))),
            ("duration", tables.Any(table => table.Columns.Any(column => column.Metric is "avg_session_duration" or "avg_engagement_time"))),
        ];
        MessageArgument[] missing = [.. parts.Where(part => !part.IsThere).Select(part => $"report.site.parts.{part.Part}").Where(key => !explained.Contains(key)).Select(key => MessageArgument.OfKey("part", key))];
        if (missing.Length > 0) yield return Finding("$.sections", MessageArgument.OfList("missing", missing));
    }
}
