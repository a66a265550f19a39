using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>The terms of a header that have something to say.</summary>
internal static class HeaderTerms
{
    public static IEnumerable<(string Key, string Text)> Of(ReportHeader header, ReportLanguage language)
    {
        (string Key, string? Text)[] terms =
        [
            ("period", language.Period(header.Period)),
            ("comparison", header.ComparisonPeriod is { } comparison ? language.Period(comparison) : null),
            ("data_through", Day(header.DataThrough)),
            ("extracted_on", Day(header.ExtractedOn)),
            ("as_of", Day(header.AsOf)),
            ("time_zone", header.TimeZone),
            ("currencies", header.Currencies.IsEmpty ? null : string.Join(", ", header.Currencies.Select(currency => currency.Code))),
            ("attribution", header.Sources.IsEmpty ? null : language.TextOrKey(header.AttributionText)),
            ("reader", Reader(header.Audience, language)),
            ("prepared_by", header.PreparedBy),
        ];
        return terms.Where(term => !string.IsNullOrEmpty(term.Text)).Select(term => ($"report.header.{term.Key}", term.Text!));

        string? Day(DateOnly? day) => day is { } known ? language.Date(known) : null;
    }

    private static string? Reader(Audience audience, ReportLanguage language) => audience is { Reader: { Length: > 0 } reader, ReportsTo: { Length: > 0 } above }
        ? language.TextOrKey(Message.Of("report.header.reports_to", MessageArgument.OfText("reader", reader), MessageArgument.OfText("above", above)))
        : audience.Reader;
}
