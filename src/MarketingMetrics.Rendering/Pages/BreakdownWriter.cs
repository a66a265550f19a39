using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per value of the dimension, or a line where the readers like lists; the total last.</summary>
internal static class BreakdownWriter
{
    public static void Write(ReportPage page, BreakdownBlock block)
    {
        if (block.Form == PreferredForm.Lists) List(page, block);
        else Table(page, block);
    }

    private static void Table(ReportPage page, BreakdownBlock block)
    {
        IEnumerable<IReadOnlyList<string>> rows = block.Rows.Select(row => (IReadOnlyList<string>)[page.Say(row.Label), .. row.Cells.Select(cell => FigureWriter.Cell(page, cell))]);
        if (block.Total is { } total) rows = rows.Append([page.Strong(page.Say(total.Label)), .. total.Cells.Select(cell => FigureWriter.Cell(page, cell))]);
        page.Table(["", .. block.Columns.Select(column => page.Say(column.Label))], rows, numbers: true);
    }

    private static void List(ReportPage page, BreakdownBlock block) => page.List(block.Rows.Concat(block.Total is { } total ? [total] : []).Select(row =>
        page.Pair(page.Say(row.Label), string.Join(" · ", row.Cells.Select((cell, place) => $"{page.Say(block.Columns[place].Label)} {page.Say(cell.Text)}")))));
}
