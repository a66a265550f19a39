using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Who, what, when, and on which terms.</summary>
internal static class HeaderWriter
{
    public static void Write(ReportPage page, ReportHeader header)
    {
        page.Heading(1, page.Escape(header.Title is { } title ? $"{header.Client}{page.Language.TextOrKey(Language.Message.Of("report.colon"))}{title}" : header.Client));
        page.List(HeaderTerms.Of(header, page.Language).Select(term => page.Pair(page.Say(term.Key), page.Escape(term.Text))));
    }
}
