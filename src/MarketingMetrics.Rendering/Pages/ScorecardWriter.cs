using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per KPI; an objective or a question that repeats is written once.</summary>
internal static class ScorecardWriter
{
    public static void Write(ReportPage page, ScorecardBlock block)
    {
        bool hasTrend = block.Rows.Any(row => row.Trend is not null);
        List<string> head = ["objective", "question", "kpi", "benchmark", "actual", "verdict"];
        if (hasTrend) head.Add("trend");
        page.Table([.. head.Select(column => page.Say($"report.columns.{column}"))], block.Rows.Select((row, place) =>
        {
            ScorecardRow? above = place > 0 ? block.Rows[place - 1] : null;
            List<string> cells =
            [
                above?.Objective == row.Objective ? "" : page.Lines(page.Say(row.Objective), page.Emphasis(page.Say($"planning.levels.{TextCode.Of(row.ObjectiveLevel)}"))),
                above?.QuestionId == row.QuestionId ? "" : page.Say(row.Question),
                page.Say(row.Actual.Label),
                row.Judgement is { } judgement ? page.Lines(page.Say(judgement.Benchmark), page.Say(judgement.Rationale)) : page.Say("report.no_benchmark"),
                FigureWriter.Cell(page, row.Actual),
                page.Lines(Comparison(page, row.Judgement), page.Say(row.Judgement?.Change), page.Say(row.Comment), string.Join(' ', row.Actual.Caveats.Select(page.Code))),
            ];
            if (hasTrend) cells.Add(Comparison(page, row.Trend));
            return cells;
        }));
    }

    private static string Comparison(ReportPage page, FigureComparison? comparison) =>
        comparison is null ? "" : page.Lines(page.Strong(page.Say(comparison.VerdictText)), page.Say(comparison.GapText), page.Say(comparison.ReasonText), comparison.IsPerDay ? page.Say("comparison.per_day") : "");
}
