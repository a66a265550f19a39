using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per bar.</summary>
internal static class BarsWriter
{
    public static void Write(ReportPage page, BarsBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        page.Table(["", page.Say("report.columns.value"), page.Say("report.columns.benchmark"), page.Say("report.columns.verdict_only")], block.Bars.Select(bar => (IReadOnlyList<string>)
        [
            page.Say(bar.Label), FigureWriter.Cell(page, bar.Value), page.Say(bar.Benchmark?.Text), bar.Verdict is { } verdict ? page.Say($"verdicts.{TextCode.Of(verdict)}") : "",
        ]), numbers: true);
    }
}
