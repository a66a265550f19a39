using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class ReportBuilderTests
{
    [Fact]
    public void Build_FrenchPlanAndFacts_GivesTheApprovedReportThatSurvivesJson()
    {
        Report report = new ReportBuilder(Samples.Plan).From(Samples.Facts).During(Samples.October).ComparedWithPreviousPeriod().Build();

        string json = report.ToJson(ReportLanguage.French, indented: true);
        Golden.Matches(json + "\n", "tests/MarketingMetrics.Tests/Reporting/Golden/full-french.json");
        Report.FromJson(json).ToJson(ReportLanguage.French, indented: true).Should().Be(json);
    }
}
