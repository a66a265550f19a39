using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Paragraphs.</summary>
internal static class TextMarkdown
{
    public static void Write(MarkdownPage page, TextBlock block)
    {
        foreach (Language.Message paragraph in block.Paragraphs) page.Paragraph(page.Say(paragraph));
    }
}
