using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>A table row per KPI; an objective or a question that repeats is written once.</summary>
internal static class ScorecardMarkdown
{
    public static void Write(MarkdownPage page, ScorecardBlock block)
    {
        bool hasTrend = block.Rows.Any(row => row.Trend is not null);
        List<string> head = ["objective", "question", "kpi", "benchmark", "actual", "verdict"];
        if (hasTrend) head.Add("trend");
        page.Table([.. head.Select(column => page.Say($"report.columns.{column}"))], block.Rows.Select((row, place) =>
        {
            ScorecardRow? above = place > 0 ? block.Rows[place - 1] : null;
            List<string> cells =
            [
                above?.Objective == row.Objective ? "" : page.Say(row.Objective),
                above?.QuestionId == row.QuestionId ? "" : page.Say(row.Question),
                page.Say(row.Actual.Label),
                row.Judgement is { } judgement ? page.Say(judgement.Benchmark) : page.Say("report.no_benchmark"),
                FigureMarkdown.Cell(page, row.Actual),
                Lines(Comparison(page, row.Judgement), page.Say(row.Comment), Codes(row.Actual)),
            ];
            if (hasTrend) cells.Add(Comparison(page, row.Trend));
            return cells;
        }));
    }

    private static string Comparison(MarkdownPage page, FigureComparison? comparison) =>
        comparison is null ? "" : Lines($"**{page.Say(comparison.VerdictText)}**", page.Say(comparison.Text));

    private static string Codes(Figure figure) => string.Join(' ', figure.Caveats.Select(code => $"`{code.Replace('`', ' ').Replace('|', ' ')}`"));

    private static string Lines(params IEnumerable<string> lines) => string.Join(MarkdownText.Break, lines.Where(line => line.Length > 0));
}
