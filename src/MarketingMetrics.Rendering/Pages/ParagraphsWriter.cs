using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Paragraphs.</summary>
internal static class ParagraphsWriter
{
    public static void Write(ReportPage page, TextBlock block)
    {
        foreach (Language.Message paragraph in block.Paragraphs) page.Paragraph(page.Say(paragraph));
    }
}
