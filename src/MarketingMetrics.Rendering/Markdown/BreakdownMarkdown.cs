using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>A table row per value of the dimension, the total in bold.</summary>
internal static class BreakdownMarkdown
{
    public static void Write(MarkdownPage page, BreakdownBlock block)
    {
        IEnumerable<IReadOnlyList<string>> rows = block.Rows.Select(row => (IReadOnlyList<string>)[page.Say(row.Label), .. row.Cells.Select(cell => FigureMarkdown.Cell(page, cell))]);
        if (block.Total is { } total) rows = rows.Append([$"**{page.Say(total.Label)}**", .. total.Cells.Select(cell => FigureMarkdown.Cell(page, cell))]);
        page.Table(["", .. block.Columns.Select(column => page.Say(column.Label))], rows, numbers: true);
    }
}
