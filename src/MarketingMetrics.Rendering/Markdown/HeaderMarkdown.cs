using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>Who, what, when, and on which terms.</summary>
internal static class HeaderMarkdown
{
    public static void Write(MarkdownPage page, ReportHeader header)
    {
        page.Heading(1, MarkdownText.Escape(header.Title is { } title ? $"{header.Client}: {title}" : header.Client));
        (string Key, string? Text)[] terms =
        [
            ("period", page.Language.Period(header.Period)),
            ("comparison", header.ComparisonPeriod is { } comparison ? page.Language.Period(comparison) : null),
            ("data_through", Day(page, header.DataThrough)),
            ("extracted_on", Day(page, header.ExtractedOn)),
            ("as_of", Day(page, header.AsOf)),
            ("time_zone", header.TimeZone),
            ("currencies", header.Currencies.IsEmpty ? null : string.Join(", ", header.Currencies.Select(currency => currency.Code))),
            ("reader", header.Audience.Reader),
            ("prepared_by", header.PreparedBy),
        ];
        page.List(terms.Where(term => !string.IsNullOrEmpty(term.Text)).Select(term => $"**{page.Say($"report.header.{term.Key}")}**: {MarkdownText.Escape(term.Text!)}"));
    }

    private static string? Day(MarkdownPage page, DateOnly? day) => day is { } known ? page.Language.Date(known) : null;
}
