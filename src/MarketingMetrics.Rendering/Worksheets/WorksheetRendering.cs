using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Worksheet;
using MarketingMetrics.Rendering.Pages;

namespace MarketingMetrics.Rendering.Worksheets;

/// <summary>Renders the sheet of a kick-off meeting.</summary>
public static class WorksheetRendering
{
    // A cell to write in by hand: empty cells collapse when they are printed.
    private const string Room = "&nbsp;";

    /// <summary>The sheet as Markdown with a table per objective. People's words are escaped.</summary>
    /// <param name="worksheet">The sheet.</param>
    /// <param name="language">The language of the sheet's own words; English when omitted.</param>
    public static string ToMarkdown(this PlanWorksheet worksheet, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var page = new MarkdownPage(language ?? ReportLanguage.English);
        string title = page.Say("worksheet.title");
        page.Heading(1, worksheet.Client is { } client ? $"{title}{page.Colon}{MarkdownText.Escape(client)}" : title);
        if (worksheet.Title is { } about) page.Paragraph(MarkdownText.Escape(about));
        page.List(Facts(page, worksheet));
        foreach (WorksheetLevel level in worksheet.Levels)
        {
            page.Heading(2, page.Say($"planning.levels.{level.Level.ToString().ToLowerInvariant()}"));
            foreach (WorksheetObjective objective in level.Objectives) Write(page, objective);
        }

        page.Heading(2, page.Say("worksheet.before_agreeing"));
        page.Paragraph(string.Join('\n', worksheet.Checklist.Select(question => $"- [ ] {page.Say(question)}")));
        return page.ToString();
    }

    private static IEnumerable<string> Facts(MarkdownPage page, PlanWorksheet worksheet)
    {
        OtherAdvertising others = worksheet.OtherAdvertising;
        yield return Fact(page, "reader", worksheet.Audience.Reader);
        yield return Fact(page, "reports_to", worksheet.Audience.ReportsTo);
        yield return others.IsKnown && !others.IsPresent
            ? $"{page.Say("worksheet.others")}{page.Colon}{page.Say("worksheet.nobody")}"
            : Fact(page, "others", others.IsPresent ? page.Language.List(others.Parties.Select(party => party.ToString())) : null);
    }

    private static string Fact(MarkdownPage page, string key, string? value) => $"{page.Say($"worksheet.{key}")}{page.Colon}{(value is null ? "\\_\\_\\_\\_\\_\\_\\_\\_" : MarkdownText.Escape(value))}";

    private static void Write(MarkdownPage page, WorksheetObjective item)
    {
        page.Heading(3, item.Objective is { } objective ? MarkdownText.Escape(objective.Text) : page.Say("worksheet.objective") + page.Colon + "\\_\\_\\_\\_\\_\\_\\_\\_");
        page.List(
        [
            Fact(page, "serves", item.Serves?.Text),
            Fact(page, "owner", item.Objective?.Owner),
            Fact(page, "due", item.Objective?.Due is { } due ? page.Language.Date(due) : null),
        ]);
        page.Table(
            [page.Say("worksheet.question"), page.Say("worksheet.kpi"), page.Say("worksheet.benchmark"), page.Say("worksheet.agreed")],
            item.Questions.SelectMany(question => Rows(page, question)));
    }

    private static IEnumerable<string[]> Rows(MarkdownPage page, WorksheetQuestion item)
    {
        string question = item.Question is { } asked ? MarkdownText.Escape(asked.Text) : Room;
        string agreed = item.Question?.AgreedOn is { } day ? page.Language.Date(day) : Room;
        if (item.Kpis.IsEmpty) yield return [question, Room, Room, agreed];
        for (int i = 0; i < item.Kpis.Length; i++)
        {
            Kpi kpi = item.Kpis[i];
            string scope = kpi.ScopeText is { } text ? $" ({MarkdownText.Escape(text)})" : "";
            yield return [i == 0 ? question : "", page.Say(kpi.Label) + scope, Describe(page, kpi), i == 0 ? agreed : ""];
        }
    }

    private static string Describe(MarkdownPage page, Kpi kpi) => kpi.Benchmark is { } benchmark ? page.Say(benchmark.Describe(kpi.Metric)) : Room;
}
