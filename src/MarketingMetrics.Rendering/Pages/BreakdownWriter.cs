using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per value of the dimension, the total last.</summary>
internal static class BreakdownWriter
{
    public static void Write(ReportPage page, BreakdownBlock block)
    {
        IEnumerable<IReadOnlyList<string>> rows = block.Rows.Select(row => (IReadOnlyList<string>)[page.Say(row.Label), .. row.Cells.Select(cell => FigureWriter.Cell(page, cell))]);
        if (block.Total is { } total) rows = rows.Append([page.Strong(page.Say(total.Label)), .. total.Cells.Select(cell => FigureWriter.Cell(page, cell))]);
        page.Table(["", .. block.Columns.Select(column => page.Say(column.Label))], rows, numbers: true);
    }
}
