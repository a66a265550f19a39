using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A table row per KPI, or a list of them where the readers like lists; an objective or a question that repeats is written once.</summary>
internal static class ScorecardWriter
{
    public static void Write(ReportPage page, ScorecardBlock block)
    {
        if (block.Form == PreferredForm.Lists) List(page, block);
        else Table(page, block);
    }

    private static void Table(ReportPage page, ScorecardBlock block)
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
                above?.QuestionId == row.QuestionId ? "" : page.Lines(above?.Area == row.Area ? "" : page.Strong(page.Say($"report.sections.{TextCode.Of(row.Area)}")), page.Say(row.Question)),
                page.Say(row.Actual.Label),
                Benchmark(page, row),
                page.Lines(FigureWriter.Cell(page, row.Actual), page.Say(row.Fraction)),
                page.Lines(Comparison(page, row.Judgement), page.Say(row.Judgement?.Change), page.Say(row.Comment), page.Codes(row.Actual.Caveats)),
            ];
            if (hasTrend) cells.Add(Comparison(page, row.Trend));
            return cells;
        }));
    }

    private static void List(ReportPage page, ScorecardBlock block)
    {
        for (int i = 0; i < block.Rows.Length; i++)
        {
            ScorecardRow row = block.Rows[i];
            if (i == 0 || block.Rows[i - 1].Area != row.Area) page.Heading(3, page.Say($"report.sections.{TextCode.Of(row.Area)}"));
            if (i == 0 || block.Rows[i - 1].QuestionId != row.QuestionId) page.Paragraph(page.Strong(page.Say(row.Question)));
            (string Column, string Text)[] terms =
            [
                ("kpi", page.Say(row.Actual.Label)), ("actual", FigureWriter.Line(page, row.Actual)), ("benchmark", Inline(Benchmark(page, row))),
                ("verdict", Inline(page.Lines(Comparison(page, row.Judgement), page.Say(row.Judgement?.Change), page.Say(row.Comment), page.Codes(row.Actual.Caveats)))), ("trend", Inline(Comparison(page, row.Trend))),
            ];
            page.List(terms.Where(term => term.Text.Length > 0).Select(term => page.Pair(page.Say($"report.columns.{term.Column}"), term.Text)));
        }

        string Inline(string cell) => cell.Replace(page.Break, " · ", StringComparison.Ordinal);
    }

    private static string Benchmark(ReportPage page, ScorecardRow row) =>
        row.Judgement is { } judgement ? page.Lines(page.Say(judgement.Benchmark), page.Say(judgement.Rationale)) : page.Say("report.no_benchmark");

    private static string Comparison(ReportPage page, FigureComparison? comparison) =>
        comparison is null ? "" : page.Lines(page.Strong(page.Say(comparison.VerdictText)), page.Say(comparison.GapText), page.Say(comparison.ReasonText), comparison.IsPerDay ? page.Say("comparison.per_day") : "");
}
