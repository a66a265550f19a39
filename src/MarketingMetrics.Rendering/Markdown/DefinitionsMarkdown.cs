using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Term and text.</summary>
internal static class DefinitionsMarkdown
{
    public static void Write(MarkdownPage page, DefinitionsBlock block) =>
        page.List(block.Definitions.Select(definition => $"**{page.Say(definition.Term)}**: {page.Say(definition.Text)}"));
}
