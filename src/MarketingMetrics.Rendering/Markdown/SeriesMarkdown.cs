using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>A table row per bucket of time, a column per line.</summary>
internal static class SeriesMarkdown
{
    public static void Write(MarkdownPage page, SeriesBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        Period[] periods = [.. block.Lines.SelectMany(line => line.Points).Select(point => point.Period).OfType<Period>().Distinct().OrderBy(period => period.Start)];
        page.Table([page.Say("report.columns.period"), .. block.Lines.Select(line => page.Say(line.Label))], periods.Select(period => (IReadOnlyList<string>)
        [
            MarkdownText.Escape(page.Language.Period(period)),
            .. block.Lines.Select(line => line.Points.FirstOrDefault(point => point.Period == period) is { } point ? FigureMarkdown.Cell(page, point) : ""),
        ]), numbers: true);
        if (block.Benchmark is { } benchmark) page.Paragraph($"{page.Say("report.columns.benchmark")}: {page.Say(benchmark.Text)}");
        page.List(block.Events.Select(each => $"{MarkdownText.Escape(page.Language.Date(each.Day))}: {page.Say(each.Text)}"));
    }
}
