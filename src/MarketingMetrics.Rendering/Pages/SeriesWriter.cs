using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per bucket of time, a column per line.</summary>
internal static class SeriesWriter
{
    public static void Write(ReportPage page, SeriesBlock block)
    {
        page.Paragraph(page.Say(block.Subtitle));
        Period[] periods = [.. block.Lines.SelectMany(line => line.Points).Select(point => point.Period).OfType<Period>().Distinct().OrderBy(period => period.Start)];
        page.Table([page.Say("report.columns.period"), .. block.Lines.Select(line => page.Say(line.Label))], periods.Select(period => (IReadOnlyList<string>)
        [
            page.Escape(page.Language.Period(period)),
            .. block.Lines.Select(line => line.Points.FirstOrDefault(point => point.Period == period) is { } point ? FigureWriter.Cell(page, point) : ""),
        ]), numbers: true);
        if (block.Benchmark is { } benchmark) page.Paragraph(page.Pair(page.Say("report.columns.benchmark"), page.Say(benchmark.Text)));
        page.List(block.Findings.Select(page.Say));
        page.List(block.Events.Select(each => page.Pair(page.Escape(page.Language.Date(each.Day)), page.Say(each.Text))));
    }
}
