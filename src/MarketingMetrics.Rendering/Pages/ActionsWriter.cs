using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Day, action, owner.</summary>
internal static class ActionsWriter
{
    public static void Write(ReportPage page, ActionsBlock block) => page.Table(
        [page.Say("report.columns.due"), page.Say("report.columns.action"), page.Say("report.columns.owner")],
        block.Actions.Select(action => (IReadOnlyList<string>)
        [
            action.Due is { } due ? page.Escape(page.Language.Date(due)) : "",
            action.Code is null ? page.Say(action.Text) : page.Lines(page.Say(action.Text), page.Emphasis(page.Say("report.suggested"))),
            page.Escape(action.Owner ?? ""),
        ]));
}
