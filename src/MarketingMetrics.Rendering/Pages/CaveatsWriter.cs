using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Severity, claim, numbers, what to do, code.</summary>
internal static class CaveatsWriter
{
    public static void Write(ReportPage page, CaveatsBlock block)
    {
        page.List(block.Entries.Select(entry =>
        {
            string?[] parts =
            [
                page.Strong(page.Say(entry.Title)),
                .. entry.Findings.Select(page.Say),
                entry.MoreFindings > 0 ? $"({page.Say(Message.Of("report.more_findings", MessageArgument.OfNumber("count", entry.MoreFindings, 0)))})" : "",
                entry.Effect == CaveatEffect.None ? "" : $"{page.Say($"effect.{TextCode.Of(entry.Effect)}")}.",
                entry.Remedy is { } remedy ? page.Say(Message.Of("report.remedy", MessageArgument.OfMessage("remedy", remedy))) : "",
                page.Code(entry.Code),
            ];
            return page.Pair(page.Say($"severity.{TextCode.Of(entry.Severity)}"), string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part))));
        }));
        if (block.More > 0) page.Paragraph(page.Say(Message.Of("report.more", MessageArgument.OfNumber("count", block.More, 0))));
    }
}
