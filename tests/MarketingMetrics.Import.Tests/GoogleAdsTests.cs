using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

public class GoogleAdsTests
{
    private static readonly Period October = Period.Month(2026, 10);

    private static string Sums(ImportResult import, params Measure[] measures) =>
        string.Join("; ", import.Facts.During(import.Facts.Coverage!.Value).Totals(measures).Select(group => group.ToString()));

    [Fact]
    public void Read_CampaignReport_GivesAWholePeriodSegmentWithBasis()
    {
        ImportResult import = Fixture.Read("google-ads/campaign-en-us.csv");

        FactSegment segment = import.Facts.Segments.Should().ContainSingle().Subject;
        segment.ToString().Should().Be("google-ads, EUR, whole period, 2026-10, 3 rows");
        segment.Basis.Report.Should().Be("Campaign report");
        import.Files[0].Layout!.Key.Should().Be("google-ads-report");
        (import.Files[0].RowsRead, import.Files[0].RowsReported, import.Files[0].Blocks[0].TotalsRows).Should().Be((3, 0, 3));
        import.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Read_ThousandsCommas_SumExactly()
    {
        FactResult totals = Fixture.Read("google-ads/campaign-en-us.csv").Facts.During(October).Totals(Measure.Impressions, Measure.Cost, Measure.AdConversions, Measure.AdConversionValue);

        totals.Total[Measure.Impressions].Value.Should().Be(1_032_345);
        totals.Total[Measure.Cost].Value.Should().Be(9352.56m);
        totals.Total[Measure.AdConversions].Value.Should().Be(1064.75m);
        totals.Total[Measure.AdConversionValue].Value.Should().Be(32_859.58m);
    }

    [Fact]
    public void Read_FirstTotalsRow_IsComparedAndARoundingDifferenceIsOnlyInfo()
    {
        ImportResult import = Fixture.Read("google-ads/campaign-en-us.csv");

        import.Files[0].Totals.Single(total => total.Measure == Measure.Cost).ToString().Should().Be("cost 9352.57 stated, 9352.56 summed (-0.01)");
        import.Files[0].Totals.Single(total => total.Measure == Measure.Clicks).Difference.Should().Be(0);
        import.Problems.Should().ContainSingle(problem => problem.Reason == ImportProblemReason.TotalsRounded).Which.Severity.Should().Be(ImportProblemSeverity.Info);
        import.Facts.Caveats.Should().BeEmpty();
    }

    [Fact]
    public void Read_TotalsBeyondRounding_AreAWarningAndACaveat()
    {
        string text = File.ReadAllText(Fixture.Of("google-ads/campaign-en-us.csv")).Replace("\"1,032,345\",9678", "\"1,032,345\",9999");

        ImportResult import = Fixture.ReadText(text);

        import.Problems.Should().ContainSingle(problem => problem.Reason == ImportProblemReason.TotalsDiffer).Which.Text.Should().Be("clicks 9999 stated, 9678 summed (-321)");
        import.Facts.Caveats.Should().ContainSingle().Which.Code.Should().Be("FILE_TOTALS_DIFFER");
    }

    [Fact]
    public void Read_ImpressionShare_KeepsBoundsAndMissing()
    {
        FactResult campaigns = Fixture.Read("google-ads/campaign-en-us.csv").Facts.During(October).By(Dimension.Campaign).Totals(Measure.ImpressionShare);

        MeasureTotal brand = campaigns.Single(group => group.ToString().StartsWith("Brand")).Totals[Measure.ImpressionShare];
        (brand.State, brand.Lower, brand.Upper).Should().Be((ValueState.Bounded, 0.9m, (decimal?)null));
        MeasureTotal shoes = campaigns.Single(group => group.ToString().StartsWith("Shoes")).Totals[Measure.ImpressionShare];
        (shoes.State, shoes.Lower, shoes.Upper).Should().Be((ValueState.Bounded, (decimal?)null, 0.1m));
        campaigns.Single(group => group.ToString().StartsWith("Clips")).Totals[Measure.ImpressionShare].State.Should().Be(ValueState.Missing);
    }

    [Fact]
    public void Read_CampaignTypes_GiveTheDefaultChannels()
    {
        Fixture.Read("google-ads/campaign-en-us.csv").Facts.During(October).By(Dimension.Channel).Totals(Measure.Clicks).Select(group => group.ToString())
            .Should().Equal("Cross-network: clicks 9,000", "Paid Search: clicks 678", "Paid Video: clicks 0");
    }

    [Fact]
    public void Read_ChannelRule_OverridesTheDefault()
    {
        var options = new ImportOptions { Channels = [new ChannelRule(Dimension.Campaign.StartsWith("Brand"), "Brand Search")] };

        Fixture.Read("google-ads/campaign-en-us.csv", options).Facts.During(October).By(Dimension.Channel).Totals(Measure.Clicks).Select(group => group.ToString())
            .Should().Contain("Brand Search: clicks 678");
    }

    [Theory]
    [InlineData("campaign-by-day-en-gb.csv", "en", "by day", "2026-01-27/2026-02-23", "impressions 300, clicks 30, cost 15.75 GBP, ad_conversions 3.5")]
    [InlineData("campaign-fr-narrow-spaces.csv", "fr", "by day", "2026-09-01/2026-09-02", "impressions 12,345, clicks 678, cost 1,235.00 EUR, ad_conversions 4.5")]
    [InlineData("campaign-de.csv", "de", "by day", "2026-09-01/2026-09-02", "impressions 12,345, clicks 678, cost 1,235.00 EUR, ad_conversions 4.5")]
    [InlineData("campaign-es.csv", "es", "whole period", "2025-04-01/2026-03-31", "impressions 12,345, clicks 678, cost 352.56 EUR, ad_conversions 45.5")]
    [InlineData("campaign-pt-br.csv", "pt", "whole period", "2026-10-03/2026-10-05", "impressions 5,874, clicks 91, cost 178.93, ad_conversions 3")]
    public void Read_Localised_GivesTheSameMeasures(string file, string language, string grain, string period, string sums)
    {
        ImportResult import = Fixture.Read("google-ads/" + file);

        import.Files[0].Language.Should().Be(language);
        import.Facts.Segments.Should().ContainSingle().Which.ToString().Should().Contain(grain).And.Contain(period);
        Sums(import, Measure.Impressions, Measure.Clicks, Measure.Cost, Measure.AdConversions).Should().EndWith(sums);
        import.Problems.Where(problem => problem.Reason != ImportProblemReason.CurrencyUnknown).Should().BeEmpty();
        import.Files[0].Totals.Should().NotBeEmpty().And.OnlyContain(total => total.Difference == 0);
    }

    [Fact]
    public void Read_EnglishOfBritain_ReadsTheDayFirst()
    {
        Fixture.Read("google-ads/campaign-by-day-en-gb.csv").Facts.During(Period.Day(new DateOnly(2026, 2, 3))).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(20);
    }

    [Theory]
    [InlineData("keyword-utf16-tab-total-in-third-column.csv", "UTF-16LE with BOM")]
    [InlineData("keyword-utf16-tab-no-bom.csv", "UTF-16LE without BOM")]
    public void Read_ExcelVariant_FindsTheTotalsInTheThirdColumn(string file, string encoding)
    {
        ImportResult import = Fixture.Read("google-ads/" + file);

        import.Files[0].Encoding.Should().Be(encoding);
        (import.Files[0].RowsRead, import.Files[0].Blocks[0].TotalsRows).Should().Be((2, 2));
        import.Files[0].Totals.Select(total => total.ToString()).Should().Equal("impressions 62322 stated, 62322 summed", "clicks 1235 stated, 1235 summed", "cost 988.00 stated, 988.00 summed");
        import.Facts.During(import.Facts.Coverage!.Value).By(Dimension.Channel).By(Dimension.Keyword).Totals(Measure.Clicks).Select(group => group.ToString())
            .Should().Equal("Paid Search / \"acme\": clicks 1", "Paid Search / [acme shoes]: clicks 1,234");
    }

    [Fact]
    public void Read_SegmentColumnInFront_AddsTheTotalsOfEverySegment()
    {
        ImportResult import = Fixture.Read("google-ads/segment-device-totals-per-value.csv");

        import.Files[0].Totals.Select(total => total.ToString()).Should().Equal("impressions 300 stated, 300 summed", "clicks 30 stated, 30 summed", "cost 3.00 stated, 3.00 summed");
        import.Facts.During(import.Facts.Coverage!.Value).By(Dimension.Device).Totals(Measure.Clicks).Select(group => group.ToString()).Should().Equal("desktop: clicks 10", "mobile: clicks 20");
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Read_EmptyReport_SaysThatThereAreNoData()
    {
        ImportResult import = Fixture.Read("google-ads/empty-report.csv");

        import.Facts.RowCount.Should().Be(0);
        import.Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.NoData);
    }

    [Fact]
    public void Read_AllTime_NeedsAPeriodFromTheOptions()
    {
        ImportResult without = Fixture.Read("google-ads/all-time.csv");
        without.Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.PeriodUnknown);
        without.Facts.During(October).Totals(Measure.Clicks).Total[Measure.Clicks].Reason.Should().Be(ValueReason.PeriodNotResolved);

        Fixture.Read("google-ads/all-time.csv", new ImportOptions { Period = Period.Year(2025) }).Facts.Segments.Should().ContainSingle().Which.Coverage.Should().Be(Period.Year(2025));
    }

    [Fact]
    public void Read_UnreadableCells_AreReportedByFileLineColumnAndText()
    {
        ImportResult import = Fixture.Read("google-ads/unreadable-cells.csv");

        import.Problems.Select(problem => problem.ToString()).Should().Equal(
            "error unreadable-cells.csv, line 4, Clicks: NotANumber \"ten\"",
            "error unreadable-cells.csv, line 5, Day: NotADate \"2026-13-45\"",
            "error unreadable-cells.csv, line 6: RowTooShort \"2026-10-03,Brand,EUR,100\"",
            "error unreadable-cells.csv, line 7: RowTooWide \"2026-10-04,Brand,EUR,1,234,10,1.00\"");
        (import.Files[0].RowsRead, import.Files[0].RowsReported).Should().Be((2, 3));
        Sums(import, Measure.Impressions, Measure.Clicks, Measure.Cost).Should().Be("total: impressions 400, clicks 30, cost 4.00 EUR");
        import.Facts.Caveats.Should().ContainSingle().Which.Code.Should().Be("FILE_ROWS_UNREAD");
    }

    [Fact]
    public void Read_AccountsInTwoCurrencies_ComparesNoMoneyWithTheTotal()
    {
        ImportResult import = Fixture.ReadText("Campaign report\n\"October 1, 2026 - October 31, 2026\"\nAccount,Campaign,Currency code,Clicks,Cost\nX,A,EUR,10,1.00\nY,B,USD,20,2.00\nTotal: Campaigns, --,EUR,30,2.70\n");

        import.Files[0].Totals.Select(total => total.ToString()).Should().Equal("clicks 30 stated, 30 summed");
        import.Problems.Should().BeEmpty();
    }
}
