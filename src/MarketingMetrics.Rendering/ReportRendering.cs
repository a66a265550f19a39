using MarketingMetrics.Language;
using MarketingMetrics.Rendering.Pages;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering;

/// <summary>Renders reports.</summary>
public static class ReportRendering
{
    /// <summary>The report as Markdown with pipe tables. Words of people and sources are escaped: they cannot become markup or HTML.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the texts; English when omitted.</param>
    public static string ToMarkdown(this Report report, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportWriter.Write(new MarkdownPage(language ?? ReportLanguage.English), report);
    }

    /// <summary>The report as plain text with aligned columns, for a console or a mail.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the texts; English when omitted.</param>
    public static string ToText(this Report report, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportWriter.Write(new TextPage(language ?? ReportLanguage.English), report);
    }

    /// <summary>
    /// Every figure of the report as a line of CSV (RFC 4180), with its exact value and what it takes to trace it. A text that a spreadsheet
    /// would run as a formula gets an apostrophe before it.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of labels and texts; English when omitted. Numbers have a decimal point in all.</param>
    public static string ToCsv(this Report report, ReportLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return FigureCsv.Write(report, language ?? ReportLanguage.English);
    }
}
