using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per stage, with the part of the stage before.</summary>
internal static class FunnelWriter
{
    public static void Write(ReportPage page, FunnelBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        page.Table(["", page.Say("report.columns.value"), page.Say("charts.passed")], block.Stages.Select(stage => (IReadOnlyList<string>)
        [
            page.Say(stage.Count.Label), FigureWriter.Cell(page, stage.Count), stage.Rate is { } rate ? FigureWriter.Cell(page, rate) : "",
        ]), numbers: true);
    }
}
