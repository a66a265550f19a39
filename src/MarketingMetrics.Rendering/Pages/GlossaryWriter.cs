using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Name, short form, formula, definition.</summary>
internal static class GlossaryWriter
{
    public static void Write(ReportPage page, GlossaryBlock block) => page.List(block.Entries.Select(entry =>
    {
        string name = entry.Abbreviation is { } abbreviation ? $"{page.Say(entry.Name)} ({page.Say(abbreviation)})" : page.Say(entry.Name);
        return page.Pair(name, string.Join(' ', new[] { $"{page.Say(entry.FormulaText)}.", entry.Example is { } example ? $"{page.Say(example)}." : "", page.Say(entry.Definition), page.Say(entry.Uncertainty) }.Where(text => text.Length > 0)));
    }));
}
