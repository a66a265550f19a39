using MarketingMetrics.Language;
using MarketingMetrics.Rendering.Markdown;
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
        return ReportMarkdown.Write(report, language ?? ReportLanguage.English);
    }
}
