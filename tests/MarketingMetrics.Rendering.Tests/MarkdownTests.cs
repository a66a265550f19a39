using MarketingMetrics.Language;
using MarketingMetrics.Reporting;
using MarketingMetrics.Tests;

namespace MarketingMetrics.Rendering.Tests;

public class MarkdownTests
{
    [Theory]
    [InlineData("full-french", "fr")]
    public void ToMarkdown_Case_IsAsApproved(string name, string language)
    {
        Report report = Report.FromJson(Golden.Read($"tests/MarketingMetrics.Tests/Reporting/Golden/{name}.json"));

        Golden.Matches(report.ToMarkdown(language == "fr" ? ReportLanguage.French : ReportLanguage.English), $"tests/MarketingMetrics.Rendering.Tests/Golden/{name}.md");
    }
}
