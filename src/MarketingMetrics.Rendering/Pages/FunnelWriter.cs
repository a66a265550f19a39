using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per stage.</summary>
internal static class FunnelWriter
{
    public static void Write(ReportPage page, FunnelBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        page.Table([page.Say("report.columns.stage"), "", page.Say("report.columns.count"), page.Say("report.columns.rate")],
            block.Stages.Select(stage => (IReadOnlyList<string>)
            [
                page.Say($"planning.stages.{TextCode.Of(stage.Stage)}"),
                page.Say(stage.Value.Label),
                page.Say(stage.Value.Text),
                stage.Rate is { } rate ? page.Lines(page.Say(rate.Label), FigureWriter.Cell(page, rate)) : "",
            ]), numbers: true);
    }
}
