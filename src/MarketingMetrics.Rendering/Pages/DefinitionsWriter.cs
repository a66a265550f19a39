using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Term and text.</summary>
internal static class DefinitionsWriter
{
    public static void Write(ReportPage page, DefinitionsBlock block) =>
        page.List(block.Definitions.Select(definition => page.Pair(page.Say(definition.Term), page.Say(definition.Text))));
}
