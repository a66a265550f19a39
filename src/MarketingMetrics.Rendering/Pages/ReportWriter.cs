using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Writes a report: header, then section by section, block by block.</summary>
internal static class ReportWriter
{
    public static string Write(ReportPage page, Report report)
    {
        page.Quiet = [.. report.Sections.SelectMany(section => section.Blocks).OfType<CaveatsBlock>().SelectMany(block => block.Entries).Where(entry => entry.Severity == CaveatSeverity.Info).Select(entry => entry.Code)];
        HeaderWriter.Write(page, report.Header);
        foreach (Section section in report.Sections) Write(page, section);
        return page.ToString();
    }

    private static void Write(ReportPage page, Section section)
    {
        page.Heading(2, page.Say(section.Title));
        if (!section.Objectives.IsEmpty)
            page.Paragraph(page.Say(Message.Of("report.objectives", MessageArgument.OfList("objectives", section.Objectives.Select(objective => MessageArgument.OfMessage("objective", objective))))));
        page.Paragraph(page.Say(section.WaivedBecause));
        foreach (Message comment in section.Comments) page.Paragraph(page.Emphasis(page.Say(comment)));
        foreach (Block block in section.Blocks)
        {
            if (block.Title is { } title) page.Heading(3, page.Say(title));
            Write(page, block);
            page.Paragraph(page.Say(block.Note));
        }
    }

    private static void Write(ReportPage page, Block block)
    {
        switch (block)
        {
            case TextBlock text: ParagraphsWriter.Write(page, text); break;
            case ScorecardBlock scorecard: ScorecardWriter.Write(page, scorecard); break;
            case GainsLossesBlock findings: GainsLossesWriter.Write(page, findings); break;
            case BreakdownBlock breakdown: BreakdownWriter.Write(page, breakdown); break;
            case SeriesBlock series: SeriesWriter.Write(page, series); break;
            case BarsBlock bars: BarsWriter.Write(page, bars); break;
            case FunnelBlock funnel: FunnelWriter.Write(page, funnel); break;
            case DecompositionBlock decomposition: DecompositionWriter.Write(page, decomposition); break;
            case SpreadBlock spread: SpreadWriter.Write(page, spread); break;
            case CaveatsBlock caveats: CaveatsWriter.Write(page, caveats); break;
            case ActionsBlock actions: ActionsWriter.Write(page, actions); break;
            case GlossaryBlock glossary: GlossaryWriter.Write(page, glossary); break;
            case DefinitionsBlock definitions: DefinitionsWriter.Write(page, definitions); break;
            case UnknownBlock unknown: page.Paragraph(page.Escape(unknown.Fallback ?? "")); break;
        }
    }
}
