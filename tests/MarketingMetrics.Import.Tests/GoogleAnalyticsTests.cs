using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

public class GoogleAnalyticsTests
{
    private static readonly ImportOptions Euro = new() { Currency = Currency.Parse("EUR") };

    private static IEnumerable<string> Groups(ImportResult import, Dimension by, params Measure[] measures) =>
        import.Facts.During(import.Facts.Coverage!.Value).By(by).Totals(measures).Select(group => group.ToString());

    [Fact]
    public void Read_Pages_ReadsThePreambleBesideTheCsv()
    {
        ImportResult import = Fixture.Read("ga4/pages.csv", Euro);

        ImportedFile file = import.Files[0];
        (file.Layout!.Key, file.Title, file.Account).Should().Be(("ga4-report", "Pages and screens: Page path and screen class", "Example \"web\", all"));
        file.Period.Should().Be(Period.Month(2026, 9));
        (file.RowsRead, file.RowsReported).Should().Be((4, 0));
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Read_Pages_RecomputesEngagementTimeFromItsAverage()
    {
        Groups(Fixture.Read("ga4/pages.csv", Euro), Dimension.Page, Measure.PageViews, Measure.EngagementSeconds, Measure.KeyEvents, Measure.AnalyticsRevenue).Should().Equal(
            "(not set): page_views 0, engagement_seconds 0, key_events 0, analytics_revenue 0.00 EUR",
            "(other): page_views 7, engagement_seconds 51, key_events 0, analytics_revenue 0.00 EUR",
            "/hats/?a=1,2: page_views 91, engagement_seconds 3,021, key_events 3, analytics_revenue 12.50 EUR",
            "/shoes/: page_views 146, engagement_seconds 5,475, key_events 12, analytics_revenue 0.00 EUR");
    }

    [Fact]
    public void Read_Pages_NeverAddsUsers()
    {
        ImportResult import = Fixture.Read("ga4/pages.csv", Euro);

        import.Facts.During(Period.Month(2026, 9)).Totals(Measure.ActiveUsers).Total[Measure.ActiveUsers].Reason.Should().Be(ValueReason.NotAdditive);
    }

    [Fact]
    public void Read_Channels_KeepsTheChannelGroupOfTheSource()
    {
        ImportResult import = Fixture.Read("ga4/traffic-by-channel.csv", Euro);

        Groups(import, Dimension.Channel, Measure.Sessions, Measure.KeyEvents).Should().Equal(
            "Organic Search: sessions 1,000, key_events 40", "Paid Search: sessions 500, key_events 25", "Unassigned: sessions 10, key_events 0");
    }

    [Fact]
    public void Read_ReportedRate_IsRecomputedAndADifferenceTold()
    {
        ImportProblem problem = Fixture.Read("ga4/traffic-by-channel.csv", Euro).Problems.Should().ContainSingle().Subject;

        problem.ToString().Should().Be("info traffic-by-channel.csv, line 13, Engagement rate: RatioDiffers \"0.5 reported, engaged_sessions / sessions = 0.1\"");
    }

    [Fact]
    public void Read_LargeOtherRow_RaisesACaveat()
    {
        string text = File.ReadAllText(Fixture.Of("ga4/traffic-by-channel.csv")).Replace("Organic Search,1000", "(other),1000");

        Fixture.ReadText(text, Euro).Facts.Caveats.Should().ContainSingle().Which.ToString().Should().Be("warning FILE_OTHER_ROW: 66.23 % of sessions in test.csv lies in the row (other), which gathers rare values.");
        Fixture.Read("ga4/pages.csv", Euro).Facts.Caveats.Should().BeEmpty();
    }

    [Fact]
    public void Read_WithoutCurrency_SaysSo()
    {
        Fixture.Read("ga4/pages.csv").Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.CurrencyUnknown);
    }

    [Fact]
    public void Read_Snapshot_CountsNothingTwice()
    {
        ImportResult import = Fixture.Read("ga4/snapshot-many-blocks.csv");

        import.Facts.During(new Period(new(2026, 10, 1), new(2026, 10, 3))).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(60);
        import.Files[0].Blocks.Select(block => block.ToString()).Should().Equal(
            "Nth day, 2026-10-01/2026-10-03, 3 rows", "Session primary channel group (Default Channel Group), 2026-10-01/2026-10-03, 2 rows",
            "Page title and screen class, 2026-10-01/2026-10-03, 2 rows", "Event name, 2026-10-01/2026-10-03, 0 rows", "Platform, 2026-10-01/2026-10-03, 0 rows, 1 not read");
        import.Problems.Select(problem => problem.Reason).Should().Equal(ImportProblemReason.OtherBreakdown, ImportProblemReason.NoData, ImportProblemReason.NothingToRead);
    }

    [Fact]
    public void Read_Snapshot_KeepsTheOtherCutAsABreakdown()
    {
        ImportedBlock channels = Fixture.Read("ga4/snapshot-many-blocks.csv").Files[0].Blocks[1];

        channels.LeftOut.Should().Equal(Measure.Sessions);
        channels.Breakdown!.During(channels.Period!.Value).By(Dimension.Channel).Totals(Measure.Sessions).Select(group => group.ToString()).Should().Equal("Direct: sessions 20", "Organic Search: sessions 40");
    }

    [Fact]
    public void Read_NthDay_CountsFromTheStartOfItsBlock()
    {
        Fixture.Read("ga4/snapshot-many-blocks.csv").Facts.During(Period.Day(new(2026, 10, 2))).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(20);
    }

    [Theory]
    [InlineData("ga4/exploration-grand-total-first.csv")]
    [InlineData("ga4/exploration-saved-by-a-spreadsheet.csv")]
    public void Read_Exploration_ComparesItsGrandTotalWithTheRowsThatWereExported(string path)
    {
        ImportResult import = Fixture.Read(path, Euro);

        ImportedFile file = import.Files[0];
        (file.Account, file.Title, file.RowsRead, file.Blocks[0].TotalsRows).Should().Be(("Example web", "Paid traffic-Tab 1", 2L, 1L));
        file.Totals.Select(total => total.ToString()).Should().Equal("sessions 100 stated, 70 summed (-30)", "analytics_revenue 901.51 stated, 811.5 summed (-90.01)");
        import.Facts.Caveats.Select(caveat => caveat.Code).Should().Equal("FILE_TOTALS_DIFFER", "FILE_TOTALS_DIFFER");
        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(70);
    }

    [Fact]
    public void Read_FrenchReport_IsReadByItsStructure()
    {
        ImportResult import = Fixture.Read("ga4/trafic-fr.csv", Euro);

        (import.Files[0].Language, import.Files[0].Account).Should().Be(("fr", "Site exemple"));
        import.Facts.Coverage.Should().Be(Period.Month(2026, 10));
        Groups(import, Dimension.Channel, Measure.Sessions, Measure.KeyEvents).Should().Equal("Organic Search: sessions 1,000, key_events 40", "Paid Search: sessions 500, key_events 25");
    }

    [Fact]
    public void Read_Comparison_KeepsTwoPeriodsWithTheSameHeader()
    {
        ImportResult import = Fixture.Read("ga4/comparison-two-periods.csv");

        import.Files[0].Blocks.Select(block => block.Period!.Value.ToString()).Should().Equal("2026-10-05/2026-10-25", "2026-09-14/2026-10-04");
        import.Facts.During(Period.Week(2026, 42)).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(20);
        import.Facts.During(Period.Week(2026, 38)).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(7);
    }
}
