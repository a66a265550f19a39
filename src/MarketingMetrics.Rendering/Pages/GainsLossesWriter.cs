using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Both sides, each a list or an explicit none.</summary>
internal static class GainsLossesWriter
{
    public static void Write(ReportPage page, GainsLossesBlock block)
    {
        Side(page, block.Gains, "report.gains", block.NoGains);
        Side(page, block.Losses, "report.losses", block.NoLosses);
    }

    private static void Side(ReportPage page, ImmutableArray<Finding> findings, string title, Message? none)
    {
        page.Heading(3, page.Say(title));
        if (none is not null) page.Paragraph(page.Say(none));
        page.List(findings.Select(finding => string.Join(' ', new[]
        {
            (finding.ImpactText ?? finding.Impact?.Text) is { } worth ? page.Strong(page.Say(worth)) : "", page.Say(finding.Text), $"({page.Say(finding.Evidence)})", page.Codes(finding.Caveats),
        }.Where(text => text.Length > 0))));
    }
}
