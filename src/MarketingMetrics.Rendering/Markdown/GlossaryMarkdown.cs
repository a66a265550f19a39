using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Name, short form, formula, definition.</summary>
internal static class GlossaryMarkdown
{
    public static void Write(MarkdownPage page, GlossaryBlock block) => page.List(block.Entries.Select(entry =>
        $"**{page.Say(entry.Name)}**{(entry.Abbreviation is { } abbreviation ? $" ({page.Say(abbreviation)})" : "")}: {page.Say(entry.FormulaText)}. {page.Say(entry.Definition)}".TrimEnd()));
}
