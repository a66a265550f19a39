using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Severity, claim, numbers, code; what to do below.</summary>
internal static class CaveatsMarkdown
{
    public static void Write(MarkdownPage page, CaveatsBlock block)
    {
        page.List(block.Entries.Select(entry =>
        {
            string findings = string.Join(' ', entry.Findings.Select(page.Say));
            string remedy = entry.Remedy is { } what ? " " + page.Say(Message.Of("report.remedy", MessageArgument.OfMessage("remedy", what))) : "";
            return $"{page.Say($"severity.{entry.Severity.ToString().ToLowerInvariant()}")}: **{page.Say(entry.Title)}** {findings}{remedy} `{entry.Code.Replace('`', ' ')}`";
        }));
        if (block.More > 0) page.Paragraph(page.Say(Message.Of("report.more", MessageArgument.OfNumber("count", block.More, 0))));
    }
}
