using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per step, between the first and the last value.</summary>
internal static class DecompositionWriter
{
    public static void Write(ReportPage page, DecompositionBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        page.Paragraph(page.Say(block.Evidence));
        page.Table(["", page.Say("report.columns.value")], block.Figures.Select(figure => (IReadOnlyList<string>)[page.Say(figure.Label), FigureWriter.Cell(page, figure)]), numbers: true);
    }
}
