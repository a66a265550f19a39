using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

/// <summary>Who reads a report decides its order and form; what people say stands where they say it.</summary>
public class AudienceTests
{
    [Fact]
    public void Tables_TheQuestionsComeBeforeAFewCharts() => Page(new Audience()).Should().Equal("summary", "gains_losses", "questions", "charts", "caveats", "actions");

    [Fact]
    public void Charts_ComeBeforeTheQuestions() => Page(new Audience { Form = PreferredForm.Charts }).Should().Equal("summary", "gains_losses", "charts", "questions", "caveats", "actions");

    [Fact]
    public void Lists_HaveNoChartOnThePageAndMarkTheirTables()
    {
        Report report = Of(new Audience { Form = PreferredForm.Lists });

        report.FindSection("charts").Should().BeNull();
        report.FindSection("paid_media")!.Blocks.Should().Contain(block => block is BarsBlock).And.Contain(block => block is DecompositionBlock);
        Forms(report).Should().OnlyContain(form => form == PreferredForm.Lists);
    }

    [Fact]
    public void OnPhone_WideTablesAreMarkedAsListsAndChartsStay()
    {
        Report report = Of(new Audience { OnPhone = true });

        report.FindSection("charts")!.Blocks.Should().HaveCountLessThanOrEqualTo(2).And.NotBeEmpty();
        Forms(report).Should().OnlyContain(form => form == PreferredForm.Lists);
        Forms(Of(new Audience())).Should().OnlyContain(form => form == PreferredForm.Tables);
    }

    [Fact]
    public void Questions_AreListedByActivity()
    {
        ScorecardBlock scorecard = Of(new Audience()).FindSection("questions")!.Blocks.OfType<ScorecardBlock>().Single();

        scorecard.Rows.Select(row => row.Area).Should().Equal(ActivityArea.Site, ActivityArea.PaidMedia, ActivityArea.PaidMedia);
    }

    [Fact]
    public void Comments_OnKpiSectionAndDay_ReachTheJsonAndComeBack()
    {
        Report report = Report.FromJson(new ReportBuilder(Samples.Plan).From(Samples.Facts).During(Samples.October)
            .Comment("paid_cpa", "Deux enchères ont monté.").CommentSection("email", "Pas d’envoi en octobre.").Event(new DateOnly(2026, 10, 12), "Nouvelle page").Build().ToJson(ReportLanguage.French));

        report.FindSection("questions")!.Blocks.OfType<ScorecardBlock>().Single().Rows.Single(row => row.Kpi == "paid_cpa").Comment.Should().Be(Message.Verbatim("Deux enchères ont monté."));
        report.FindSection("email")!.Comments.Should().Equal(Message.Verbatim("Pas d’envoi en octobre."));
        report.FindSection("paid_media")!.Blocks.OfType<SeriesBlock>().Single().Events.Should().Equal(new SeriesEvent(new DateOnly(2026, 10, 12), Message.Verbatim("Nouvelle page")));
    }

    [Fact]
    public void CommentSection_NoSuchSection_NamesThoseThatAre() =>
        FluentActions.Invoking(() => new ReportBuilder(Samples.Plan).From(FactTable.Empty).During(Samples.October).CommentSection("tv", "words").Build()).Should().Throw<ArgumentException>().WithMessage("*'tv'*paid_media*");

    private static Report Of(Audience audience) => new ReportBuilder(Samples.Plan with { Audience = audience }).From(Samples.Facts).During(Samples.October).ComparedWithPreviousPeriod().Build();

    private static IEnumerable<string> Page(Audience audience) => Of(audience).Sections.Where(section => section.Placement == SectionPlacement.Page).Select(section => section.Id);

    private static IEnumerable<PreferredForm> Forms(Report report) => report.Sections.SelectMany(section => section.Blocks)
        .Select(block => block switch { ScorecardBlock scorecard => scorecard.Form, BreakdownBlock table => table.Form, _ => (PreferredForm?)null }).OfType<PreferredForm>();
}
