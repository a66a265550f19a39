using System.Collections.Immutable;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Both sides, each a list or an explicit none.</summary>
internal static class GainsLossesWriter
{
    public static void Write(ReportPage page, GainsLossesBlock block)
    {
        Side(page, block.Gains, "report.gains", "report.no_gains");
        Side(page, block.Losses, "report.losses", "report.no_losses");
    }

    private static void Side(ReportPage page, ImmutableArray<Finding> findings, string title, string none)
    {
        page.Heading(3, page.Say(title));
        if (findings.IsEmpty) page.Paragraph(page.Say(none));
        else page.List(findings.Select(finding => string.Join(' ', ((string[])[finding.Impact is { } impact ? page.Strong(page.Say(impact.Text)) : "", page.Say(finding.Text), $"({page.Say(finding.Evidence)})", .. finding.Caveats.Select(page.Code)]).Where(text => text.Length > 0))));
    }
}
