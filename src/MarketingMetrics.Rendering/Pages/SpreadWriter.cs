using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per subject, a column per model; the model in use is marked.</summary>
internal static class SpreadWriter
{
    public static void Write(ReportPage page, SpreadBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        page.Table(
            ["", .. block.Models.Select((model, place) => place == block.Used ? page.Strong(page.Say(model)) : page.Say(model)), page.Say("report.columns.needed"), ""],
            block.Rows.Select(row => (IReadOnlyList<string>)[page.Say(row.Label), .. row.Values.Select(value => FigureWriter.Cell(page, value)), page.Say(row.Needed?.Text), page.Say(row.Conclusion)]),
            numbers: true);
    }
}
