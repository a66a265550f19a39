using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Writes a report: header, then section by section, block by block.</summary>
internal static class ReportMarkdown
{
    public static string Write(Report report, ReportLanguage language)
    {
        var page = new MarkdownPage(language);
        HeaderMarkdown.Write(page, report.Header);
        foreach (Section section in report.Sections) Write(page, section);
        return page.ToString();
    }

    private static void Write(MarkdownPage page, Section section)
    {
        page.Heading(2, page.Say(section.Title));
        if (!section.Objectives.IsEmpty)
            page.Paragraph(page.Say(Message.Of("report.objectives", MessageArgument.OfList("objectives", section.Objectives.Select(objective => MessageArgument.OfMessage("objective", objective))))));
        page.Paragraph(page.Say(section.WaivedBecause));
        foreach (Block block in section.Blocks)
        {
            if (block.Title is { } title) page.Heading(3, page.Say(title));
            Write(page, block);
            page.Paragraph(page.Say(block.Note));
        }
    }

    private static void Write(MarkdownPage page, Block block)
    {
        switch (block)
        {
            case TextBlock text: TextMarkdown.Write(page, text); break;
            case ScorecardBlock scorecard: ScorecardMarkdown.Write(page, scorecard); break;
            case GainsLossesBlock findings: GainsLossesMarkdown.Write(page, findings); break;
            case BreakdownBlock breakdown: BreakdownMarkdown.Write(page, breakdown); break;
            case SeriesBlock series: SeriesMarkdown.Write(page, series); break;
            case CaveatsBlock caveats: CaveatsMarkdown.Write(page, caveats); break;
            case ActionsBlock actions: ActionsMarkdown.Write(page, actions); break;
            case GlossaryBlock glossary: GlossaryMarkdown.Write(page, glossary); break;
            case DefinitionsBlock definitions: DefinitionsMarkdown.Write(page, definitions); break;
            case UnknownBlock unknown: page.Paragraph(MarkdownText.Escape(unknown.Fallback ?? "")); break;
        }
    }
}
