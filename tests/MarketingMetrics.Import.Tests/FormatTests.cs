using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

public class FormatTests
{
    // Sums are those of the fixtures' rows, added by hand.
    [Theory]
    [InlineData("search-console/Chart.csv", "search-console", 3, "organic_clicks 20, organic_impressions 500, position_sum 6,700")]
    [InlineData("search-console/Periodo-es.csv", "search-console", 1, "organic_clicks 40, organic_impressions 1,000, position_sum 12,000")]
    [InlineData("search-console/Pays-resaved-semicolon.csv", "search-console", 2, "organic_clicks 1,250, organic_impressions 41,433, position_sum 513,479.2")]
    [InlineData("search-console/Requêtes-fr.csv", "search-console", 1, "organic_clicks 30, organic_impressions 108, position_sum 285.12")]
    [InlineData("search-console/Queries.csv", "search-console", 2, "organic_clicks 15, organic_impressions 200, position_sum 1,387.5")]
    [InlineData("search-console/queries-ja-line-break.csv", "search-console", 2, "organic_clicks 5, organic_impressions 50, position_sum 220")]
    [InlineData("search-console/dates-zh-resaved-fractions.csv", "search-console", 3, "organic_clicks 3, organic_impressions 10, position_sum 29")]
    [InlineData("google-ads/card-devices.csv", "facts", 2, "impressions 600, clicks 43, cost 123.50 USD")]
    [InlineData("google-ads/card-days-currency-signs.csv", "facts", 2, "impressions 133, clicks 8, cost 1,033.16 BRL, ad_conversions 1.5")]
    [InlineData("google-ads/keyword-editor-pt-br.csv", "google-ads-report", 2, "impressions 1,200, clicks 10, cost 39.90 BRL, ad_conversions 1")]
    [InlineData("mailchimp/account-export-recipients-only.csv", "mailchimp-campaigns", 2, "emails_sent 862")]
    [InlineData("facebook/content-lifetime-views-twice.csv", "facebook-content", 2, "social_engagements 4, social_views 100, social_link_clicks 1, likes 2, comments 1, shares 1")]
    [InlineData("instagram/content-lifetime.csv", "instagram-content", 2, "social_views 2,000, likes 100, comments 8, shares 8")]
    [InlineData("google-ads/kept-by-hand-months-and-totals.csv", "google-ads-report", 2, "impressions 9,326, clicks 408, cost 2,693")]
    [InlineData("microsoft/grid-download-like-google.csv", "microsoft-ads", 2, "impressions 5,500, clicks 200, cost 90.00 EUR, ad_conversions 8")]
    [InlineData("ga4/vue-d-ensemble-fr-titre-entre-guillemets.csv", "ga4-report", 4, "sessions 60, page_views 150")]
    [InlineData("ga4/resumo-pt-br.csv", "ga4-report", 3, "new_users 13, events 81, page_views 30")]
    [InlineData("ga4/dia-n-es.csv", "ga4-report", 4, "sessions 17, page_views 11")]
    [InlineData("ga4/tables-without-comment-lines-between.csv", "ga4-report", 4, "sessions 90")]
    [InlineData("google-ads/keywords-by-month-resaved.csv", "google-ads-report", 2, "impressions 600, clicks 100, cost 630.5, ad_conversions 1")]
    [InlineData("meta/ads-manager-results-of-two-kinds-summary-first.csv", "meta-ads", 2, "impressions 4,000, cost 80.00 USD, ad_conversions 12")]
    [InlineData("meta/fr-by-day.csv", "meta-ads", 2, "impressions 1,800, clicks 30, cost 22.50 EUR, ad_conversions 3")]
    [InlineData("meta/de.csv", "meta-ads", 1, "impressions 1,800, clicks 30, cost 22.50 EUR, ad_conversions 3")]
    [InlineData("meta/pt-br.csv", "meta-ads", 1, "impressions 1,800, clicks 30, cost 22.50 BRL, ad_conversions 3")]
    [InlineData("microsoft/campaign-daily-with-preamble-and-footer.csv", "microsoft-ads", 3, "impressions 1,500, clicks 120, cost 55.00 EUR, ad_conversions 4, ad_conversion_value 310.50 EUR")]
    [InlineData("microsoft/hourly-without-preamble.csv", "microsoft-ads", 2, "impressions 1,000, clicks 100, cost 70")]
    [InlineData("microsoft/ui-tab-unquoted-preamble.tsv", "microsoft-ads", 1, "impressions 1,000, clicks 40, cost 140.00 USD, ad_conversions 7")]
    [InlineData("linkedin/es-utf16-decimal-comma-beside-point.csv", "linkedin-ads", 2, "impressions 1,045, clicks 7, cost 400.00 EUR, ad_conversions 1")]
    [InlineData("linkedin/en-month-first.csv", "linkedin-ads", 2, "impressions 5,000, clicks 50, cost 200.00 USD, ad_conversions 4, ad_leads 2")]
    [InlineData("tiktok/ad-daily-masked-and-total.csv", "tiktok-ads", 2, "impressions 25,750, link_clicks 101, cost 237,731.00 IDR, ad_conversions 10 to 15")]
    [InlineData("x/account-overview-newest-first.csv", "x-posts", 2, "social_impressions 2,000, social_engagements 75, likes 15, comments 5, shares 7")]
    [InlineData("x/content-long-ids.csv", "x-posts", 2, "social_impressions 150, social_engagements 11, likes 4, comments 1, shares 2")]
    [InlineData("x/tweet-activity-pt-colons.csv", "x-posts", 1, "social_impressions 424, social_engagements 12, likes 3, comments 1, shares 2, social_link_clicks 5")]
    [InlineData("mailchimp/account-export.csv", "mailchimp-campaigns", 2, "emails_sent 1,210, emails_delivered 1,208, email_opens 330, email_clicks 75, email_unsubscribes 4, email_orders 5, email_revenue 199.99")]
    [InlineData("mailchimp/single-campaign-key-value.csv", "mailchimp-campaigns", 1, "emails_sent 1,750, emails_delivered 1,700, email_opens 350, email_clicks 35, email_unsubscribes 3")]
    [InlineData("api/ga4-run-report.json", "ga4-api", 2, "sessions 120, engaged_sessions 65, analytics_revenue 12.50 EUR")]
    [InlineData("api/google-ads-search-stream.json", "google-ads-api", 2, "impressions 107, clicks 10, cost 5.25 EUR, ad_conversions 1.5")]
    [InlineData("api/google-ads-flat-rows.csv", "google-ads-api", 2, "impressions 186, clicks 50, cost 36.39, ad_conversions 1.5, ad_conversion_value 30.5")]
    [InlineData("api/meta-insights.json", "meta-ads-api", 2, "impressions 1,500, link_clicks 24, cost 18.34 EUR, ad_conversions 3, ad_leads 2, ad_purchases 3, ad_purchase_value 150.50 EUR")]
    [InlineData("facts/plain.csv", "facts", 2, "impressions 300, clicks 30, cost 15.75, ad_conversions 3, sessions 27, single_page_sessions 13, leads 1, revenue 30.5")]
    [InlineData("facts/several-sources-by-measure-key.csv", "facts", 3, "cost 1,234.50 EUR, ad_conversions 4.5, key_events 3, orders 2")]
    [InlineData("facts/windows-1252.csv", "facts", 1, "cost 12.50 EUR")]
    [InlineData("ga4/traffico-it.csv", "ga4-report", 2, "sessions 150, engaged_sessions 70, events 590, analytics_revenue 10.5")]
    [InlineData("api/ga4-flat-rows.json", "ga4-api", 2, "sessions 12")]
    [InlineData("api/google-ads-rest-camel-case.json", "google-ads-api", 2, "impressions 120, clicks 11, cost 1.23 EUR, ad_conversions 1.5")]
    [InlineData("google-ads/keyword-utf16-bounds-and-three-kinds-of-totals.csv", "google-ads-report", 2, "impressions 62,317, clicks 1,012, cost 510.20 USD, ad_conversions 1,010.5")]
    [InlineData("google-ads/segment-device-totals-in-no-order.csv", "google-ads-report", 3, "impressions 3,300, clicks 270, cost 120.24 GBP, ad_conversions 1,016.5")]
    [InlineData("google-ads/ad-group-converted-currency-beside.csv", "google-ads-report", 1, "impressions 100, clicks 20, cost 10.00 EUR, ad_conversions 6")]
    [InlineData("google-ads/by-quarter-and-month.csv", "google-ads-report", 2, "impressions 3,000, cost 30.00 USD")]
    [InlineData("google-ads/by-quarter.csv", "google-ads-report", 2, "impressions 3,000, cost 30.00 USD")]
    [InlineData("google-ads/campaign-es-grouped-numbers-only.csv", "google-ads-report", 2, "impressions 6,874, clicks 15, cost 3,234.00 EUR")]
    [InlineData("google-ads/campaign-it.csv", "google-ads-report", 1, "impressions 5,874, clicks 12, cost 1,234.10 EUR, ad_conversions 1")]
    [InlineData("google-ads/campaign-nl.csv", "google-ads-report", 1, "impressions 5,874, clicks 12, cost 1,234.10 EUR, ad_conversions 1")]
    [InlineData("google-ads/asset-lines-in-cells.csv", "google-ads-report", 2, "impressions 15, clicks 1, cost 5,010")]
    [InlineData("google-ads/overview-card-by-quarter.csv", "facts", 2, "clicks 1,241, cost 1,622.69 EUR")]
    [InlineData("google-ads/overview-card-devices.csv", "facts", 2, "clicks 1,241, cost 1,622.69")]
    [InlineData("search-console/comparison-day-first.csv", "search-console", 2, "organic_clicks 16, organic_impressions 160, position_sum 280")]
    [InlineData("search-console/Suchanfragen-de-lines-in-queries.csv", "search-console", 2, "organic_clicks 12, organic_impressions 140, position_sum 630")]
    [InlineData("meta/ad-report-name-twice.csv", "meta-ads", 2, "impressions 1,010, link_clicks 7, ad_purchases 3, ad_conversions 3")]
    [InlineData("meta/summary-first-pt.csv", "meta-ads", 2, "impressions 12,000, link_clicks 120, cost 300.50 BRL, ad_conversions 15")]
    [InlineData("meta/it.csv", "meta-ads", 2, "impressions 1,010, clicks 11, link_clicks 5, cost 1,201.00 EUR, ad_conversions 2")]
    [InlineData("facebook/posts-line-of-descriptions.csv", "facebook-posts", 2, "social_impressions 220")]
    [InlineData("microsoft/daily-total-row-and-names-like-total.csv", "microsoft-ads", 3, "impressions 1,201, clicks 11, cost 8.50 USD, ad_conversions 1")]
    [InlineData("microsoft/hourly-at-sign-in-footer.csv", "microsoft-ads", 2, "impressions 15, clicks 1, cost 0.5")]
    [InlineData("linkedin/en-utf16-preamble-with-commas.csv", "linkedin-ads", 2, "impressions 5,010, clicks 50, cost 1,200.50 USD, ad_conversions 2, ad_leads 1")]
    [InlineData("linkedin/fr-utf16.csv", "linkedin-ads", 2, "impressions 5,010, clicks 50, cost 1,200.50 EUR, ad_conversions 2")]
    [InlineData("tiktok/total-row-and-campaign-named-total.csv", "tiktok-ads", 2, "impressions 50,260, clicks 110, link_clicks 100, cost 102.00 EUR, ad_conversions 0 to 5")]
    [InlineData("x/ads-api-micro.csv", "x-ads-api", 2, "impressions 1,000, clicks 10, link_clicks 7, cost 12.345678, ad_engagements 20")]
    [InlineData("mailchimp/single-campaign-with-links.csv", "mailchimp-campaigns", 1, "emails_sent 1,750, emails_delivered 1,700, email_opens 350, email_clicks 35, email_unsubscribes 3")]
    [InlineData("facts/excel-resave-fr-total-row.csv", "facts", 2, "clicks 1,203, cost 1,235.00 EUR, revenue 12.50 EUR")]
    [InlineData("facts/no-dates-total-row.csv", "facts", 2, "clicks 3, cost 30")]
    [InlineData("facts/swiss-apostrophes.csv", "facts", 3, "cost 1,244.50 CHF")]
    [InlineData("facts/iso-weeks.csv", "facts", 2, "cost 30.00 EUR")]
    public void Read_Fixture_IsRecognisedAndSummedExactly(string file, string layout, int rows, string sums)
    {
        ImportResult import = Fixture.Read(file);

        import.Files[0].Layout!.Key.Should().Be(layout);
        (import.Files[0].RowsRead, import.Files[0].RowsReported).Should().Be((rows, 0));
        import.IsComplete.Should().BeTrue();
        import.Files[0].Totals.Should().NotContain(total => total.Difference != 0);
        Measure[] measures = [.. sums.Split(", ").Select(sum => MeasureSet.Standard[sum.Split(' ')[0]])];
        import.Facts.During(import.Facts.Coverage!.Value).Totals(measures).Should().ContainSingle().Which.ToString().Should().Be("total: " + sums);
    }

    [Fact]
    public void Read_SearchConsoleComparison_IsTwoPeriodsAndPositionZeroIsUnknown()
    {
        ImportResult import = Fixture.Read("search-console/comparison.csv");

        FactSelection august = import.Facts.During(new Period(new(2026, 8, 1), new(2026, 8, 30)));
        august.Totals(Measure.OrganicClicks, Measure.PositionSum).Total.ToString().Should().Contain("organic_clicks 13, position_sum 590");
        FactSelection july = import.Facts.During(new Period(new(2026, 7, 1), new(2026, 7, 30)));
        july.Totals(Measure.OrganicClicks, Measure.PositionSum).Total.ToString().Should().Contain("organic_clicks 5, position_sum 400");
    }

    [Fact]
    public void Read_SearchConsoleFolder_CountsClicksOnceAndSharesThePeriod()
    {
        ImportResult import = Exports.Read(Fixture.Of("search-console/Queries.csv"), Fixture.Of("search-console/Countries.csv"), Fixture.Of("search-console/Chart.csv"));

        Period days = new(new(2026, 10, 1), new(2026, 10, 3));
        import.Facts.During(days).Totals(Measure.OrganicClicks).Total[Measure.OrganicClicks].Value.Should().Be(20);
        import.Files[1].Blocks[0].Breakdown!.During(days).By(Dimension.Country).Totals(Measure.OrganicClicks).Select(group => group.ToString())
            .Should().Equal("Belgium: organic_clicks 5", "France: organic_clicks 15");
        import.Problems.Select(problem => problem.Reason).Should().OnlyContain(reason => reason == ImportProblemReason.OtherBreakdown);
    }

    [Fact]
    public void Read_PositionOfSearchConsole_SaysThatItIsRounded()
    {
        Fixture.Read("search-console/Chart.csv").Facts.Caveats.Should().ContainSingle().Which.Code.Should().Be("FILE_AVERAGE_ROUNDED");
    }

    [Fact]
    public void Read_MetaAttributionSettings_KeepDifferentBases()
    {
        ImportResult import = Fixture.Read("meta/ad-report-attribution-per-row.csv");

        import.Facts.Segments.Select(segment => (segment.Basis.ClickWindowDays, segment.Basis.ViewWindowDays, segment.RowCount)).Should().BeEquivalentTo([(7, 1, 2), (7, (int?)0, 1)]);
        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Cost).Total[Measure.Cost].Value.Should().Be(150.47500748m);
        import.Facts.Caveats.Should().ContainSingle().Which.Code.Should().Be("FILE_ATTRIBUTION_MIXED");
    }

    [Fact]
    public void Read_MetaResultsThatAreNoConversions_AreNotAdded()
    {
        Fixture.Read("meta/ads-manager-results-of-two-kinds-summary-first.csv").Problems.Should().ContainSingle()
            .Which.ToString().Should().EndWith("line 4, Results: NotMapped \"actions:link_click\"");
    }

    [Fact]
    public void Read_AnalyticsTitleInQuotes_IsTheTitle()
    {
        ImportedFile file = Fixture.Read("ga4/vue-d-ensemble-fr-titre-entre-guillemets.csv").Files[0];

        (file.Title, file.Account, file.Language).Should().Be(("Vue d'ensemble \"Engagement, rétention\"", "Exemple, site", "fr"));
        file.Blocks.Select(block => block.Grain).Should().Equal(Grain.Day, Grain.WholePeriod);
    }

    [Fact]
    public void Read_MonthsOfASpreadsheet_AreMonths()
    {
        ImportResult import = Fixture.Read("google-ads/keywords-by-month-resaved.csv");

        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(80);
        import.Facts.During(Period.Month(2026, 11)).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(20);
    }

    // Words that platforms use too, but that belong to none of them.
    [Theory]
    [InlineData("date,campaign_id,campaign_name,channel,impressions,clicks,spend,conversions,revenue\n2026-10-01,1,A,Email,100,10,5.5,1,20\n", "impressions 100, clicks 10, cost 5.5, ad_conversions 1, revenue 20")]
    [InlineData("date,account_id,campaign_name,ad_group_name,impressions,clicks,spend\n2026-10-01,1,A,G,100,10,5.5\n", "impressions 100, clicks 10, cost 5.5")]
    [InlineData("date,landing_page,sessions,conversions,cost\n2026-10-01,/a,100,10,5.5\n", "cost 5.5, ad_conversions 10, sessions 100")]
    [InlineData("Campaign Name;Date;Spend [USD];# of Impressions\nA;1.10.2026;2280;82702\n", "impressions 82,702, cost 2,280.00 USD")]
    [InlineData("date,impressions,engagements,likes\n2026-10-01,100,10,5\n", "impressions 100, likes 5")]
    public void Read_PlainTable_IsOfNoPlatform(string text, string sums)
    {
        ImportResult import = Fixture.ReadText(text);

        import.Files[0].Layout!.Key.Should().Be("facts");
        Measure[] measures = [.. sums.Split(", ").Select(sum => MeasureSet.Standard[sum.Split(' ')[0]])];
        import.Facts.During(Period.Month(2026, 10)).Totals(measures).Total.ToString().Should().Be(sums);
    }

    [Fact]
    public void Read_UniversalAnalytics_TakesTheTableBehindABlankLineForAnother()
    {
        ImportResult import = Fixture.Read("universal-analytics/channels-and-days-behind-a-blank-line.csv");

        import.Files[0].Layout!.Key.Should().Be("universal-analytics");
        import.Files[0].Blocks.Select(block => (block.Title, block.RowsRead, block.RowsReported, block.TotalsRows)).Should().Equal(("Default Channel Grouping", 2, 0, 1), ("Day Index", 3, 0, 1));
        import.Facts.During(import.Facts.Coverage!.Value).Totals(Measure.Sessions, Measure.SinglePageSessions, Measure.KeyEvents).Total.ToString()
            .Should().Be("sessions 1,900, single_page_sessions 800, key_events 3");
        import.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("other/shop-orders-one-known-word.csv", "nearest is facts, but too little is alike; describe the columns: ImportOptions.Layouts, ExportLayout.Create")]
    [InlineData("search-console/page-indexing-chart.csv", "Date,Not indexed,Indexed,Impressions: nearest is google-ads-report, but too little is alike")]
    public void Read_OneKnownWordAmongMany_IsNotReadAndSaysWhatIsNearest(string file, string hint)
    {
        ImportResult import = Fixture.Read(file);

        import.Files[0].Layout.Should().BeNull();
        ImportProblem problem = import.Problems.Should().ContainSingle().Which;
        problem.Reason.Should().Be(ImportProblemReason.UnknownFormat);
        problem.Text.Should().Contain(hint);
        import.Facts.RowCount.Should().Be(0);
    }

    [Fact]
    public void Read_MetaEmptyExport_SaysThatThereAreNoData()
    {
        Fixture.Read("meta/ads-manager-empty.csv").Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.NoData);
    }

    [Fact]
    public void Read_MetaActionTypes_AreNeverSummed()
    {
        ImportResult import = Fixture.Read("api/meta-actions-overlapping-types.csv");

        Measure actions = import.Facts.Measures.Single();
        import.Facts.During(Period.Month(2026, 10)).Totals(actions).Total[actions].Reason.Should().Be(ValueReason.NotAdditive);
    }

    [Fact]
    public void Read_RunReport_KeepsSamplingThresholdsAndZone()
    {
        ImportResult import = Fixture.Read("api/ga4-run-report.json");

        MeasurementBasis basis = import.Facts.Segments.Single().Basis;
        (basis.SampledShare, basis.IsThresholded, basis.TimeZone).Should().Be((0.25m, true, "Europe/Paris"));
        import.Facts.Caveats.Select(caveat => caveat.Code).Should().BeEquivalentTo("FILE_INCOMPLETE", "FILE_OTHER_ROW");
    }

    [Fact]
    public void Read_KeywordPlanner_TakesTheTwoSummaryRowsForTotals()
    {
        ImportResult import = Fixture.Read("keywords/keyword-planner-utf16-two-summary-rows.csv", new ImportOptions { Currency = Currency.Parse("EUR") });

        (import.Files[0].RowsRead, import.Files[0].Blocks[0].TotalsRows).Should().Be((2, 2));
        var bid = import.Facts.Measures.Single(measure => measure.Key == "keyword_cpc");
        import.Facts.During(import.Facts.Coverage!.Value).By(Dimension.SearchTerm).Totals(bid).Select(group => group.ToString())
            .Should().Equal("acme botas: keyword_cpc 1.05 EUR", "acme zapatos: keyword_cpc 2.35 EUR");
    }

    [Fact]
    public void Read_RowsOfSeveralSources_KeepTheirSources()
    {
        Fixture.Read("facts/several-sources-by-measure-key.csv").Facts.Sources.Should().Equal("google-ads", "ga4", "shop");
    }

    [Fact]
    public void Read_Windows1252_SaysThatItWasAssumed()
    {
        ImportResult import = Fixture.Read("facts/windows-1252.csv");

        import.Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.EncodingAssumed);
        import.Facts.During(Period.Month(2026, 10)).By(Dimension.Campaign).Totals(Measure.Cost).Single().ToString().Should().Be("Été à Paris: cost 12.50 EUR");
    }

    [Fact]
    public void Read_SnapshotWithAWiderLaterTable_ReadsFromTheFirstOn()
    {
        ImportedFile file = Fixture.Read("ga4/snapshot-later-block-wider-than-the-first.csv").Files.Single();

        // Rows of the file's ten tables; those of the retention table (Week 0 ...) count nothing that is known.
        file.Blocks.Select(block => (block.RowsRead, block.RowsReported)).Should().Equal((2, 0), (2, 0), (2, 0), (3, 0), (0, 2), (0, 2), (3, 0), (3, 0), (0, 0), (1, 0));
        file.Account.Should().Be("Shop, EU");
    }

    [Fact]
    public void Read_BatchOfReports_IsATableForEach()
    {
        ImportResult import = Fixture.Read("api/ga4-batch-of-two-reports.json");

        import.Files.Select(file => (file.Name, file.RowsRead)).Should().Equal(("ga4-batch-of-two-reports.json/report 1", 1L), ("ga4-batch-of-two-reports.json/report 2", 1L));
        import.Facts.During(Period.Month(2026, 1)).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(5);
    }

    [Fact]
    public void Read_SearchConsoleWeeks_ArePreferredToQueriesWhichLeaveClicksOut()
    {
        ImportResult import = Fixture.Read("search-console/es.zip");

        import.Facts.During(new Period(new(2026, 5, 10), new(2026, 5, 23))).Totals(Measure.OrganicClicks).Total[Measure.OrganicClicks].Value.Should().Be(7);
        import.Files.Single(file => file.Name.EndsWith("Consultas.csv", StringComparison.Ordinal)).Blocks[0].Breakdown!.RowCount.Should().Be(2);
    }

    [Theory]
    [InlineData("keywords/semrush-position-tracking.csv", 2023, 9, 9, "blue: keyword_position 7", "red: keyword_position 2")]
    [InlineData("keywords/positions-a-column-a-day.csv", 2024, 1, 1, "blue: keyword_position missing (NoRows)", "red: keyword_position 3")]
    public void Read_PositionsAColumnADay_AreThePositionsOfThatDay(string file, int year, int month, int day, params string[] groups)
    {
        ImportResult import = Fixture.Read(file);

        (import.Files[0].RowsRead, import.IsComplete).Should().Be((2, true));
        Measure position = import.Facts.Measures.Single(measure => measure.Key == "keyword_position");
        import.Facts.During(Period.Day(new(year, month, day))).By(Dimension.SearchTerm).Totals(position).Select(group => group.ToString()).Should().Equal(groups);
    }

    [Fact]
    public void Read_ConversionPaths_SaysWhereTheyBelong()
    {
        Fixture.Read("facts/conversion-paths.csv").Problems.Should().ContainSingle().Which.ToString().Should()
            .Be("error conversion-paths.csv, line 1: UnsupportedFormat \"Conversion paths: conversion paths are no facts: read them with ConversionPathsBuilder of MarketingMetrics.Attribution\"");
    }

    [Fact]
    public void Read_NoPeriodAnywhere_SaysWhatToDo()
    {
        ImportResult import = Fixture.Read("facts/no-dates-total-row.csv");

        import.Problems.Should().Contain(problem => problem.Reason == ImportProblemReason.PeriodUnknown && problem.Text.EndsWith("ImportOptions.Period", StringComparison.Ordinal));
        import.Facts.Caveats.Should().Contain(caveat => caveat.Code == "FILE_PERIOD_UNKNOWN");
        Fixture.Read("facts/no-dates-total-row.csv", new ImportOptions { Period = Period.Month(2026, 1) }).Facts.Coverage.Should().Be(Period.Month(2026, 1));
    }

    private const string Line = "{\"campaign\":{\"name\":\"Brand\"},\"metrics\":{\"costMicros\":\"1500000\",\"clicks\":\"10\"},\"segments\":{\"date\":\"2026-10-01\"},\"customer\":{\"currencyCode\":\"EUR\"}}";

    [Fact]
    public void Read_JsonLines_AreRows()
    {
        ImportResult import = Fixture.ReadText($"{Line}\n\n{Line.Replace("10-01", "10-02", StringComparison.Ordinal)}\n", name: "stream.jsonl");

        (import.Files[0].Source, import.Files[0].RowsRead).Should().Be(("google-ads", 2L));
        import.Facts.During(Period.Month(2026, 10)).Totals().Total.ToString().Should().Be("cost 3.00 EUR, clicks 20");
    }

    [Fact]
    public void Read_DamagedJsonLine_IsNamed() =>
        Fixture.ReadText($"{Line}\n{Line[..40]}\n", name: "stream.jsonl").Problems.Should().ContainSingle().Which.ToString().Should().StartWith("error stream.jsonl: DamagedFile \"Line 2: ");

    [Fact]
    public void Read_MeasureTwice_ListsTheColumnThatIsNotRead()
    {
        ImportResult import = Fixture.ReadText("date,channel,clicks,clicks\n2026-10-01,Email,3,4\n");

        import.Files[0].Blocks[0].UnreadColumns.Should().Equal("clicks");
        import.Facts.During(Period.Month(2026, 10)).Totals().Total.ToString().Should().Be("clicks 3");
    }
}
