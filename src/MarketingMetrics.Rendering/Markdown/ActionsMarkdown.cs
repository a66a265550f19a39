using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Day, action, owner.</summary>
internal static class ActionsMarkdown
{
    public static void Write(MarkdownPage page, ActionsBlock block) => page.Table(
        [page.Say("report.columns.due"), page.Say("report.columns.action"), page.Say("report.columns.owner")],
        block.Actions.Select(action => (IReadOnlyList<string>)
        [
            action.Due is { } due ? MarkdownText.Escape(page.Language.Date(due)) : "",
            page.Say(action.Text),
            MarkdownText.Escape(action.Owner ?? ""),
        ]));
}
