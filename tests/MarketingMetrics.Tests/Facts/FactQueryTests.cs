using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class FactQueryTests
{
    private static readonly MeasurementBasis GoogleAds = new("google-ads");
    private static readonly MeasurementBasis Analytics = new("ga4");
    private static readonly Period October = Period.Month(2026, 10);

    private sealed record Row(DateOnly Day, string Channel, string Campaign, decimal Cost, long Clicks, decimal Conversions);

    private static readonly Row[] Rows =
    [
        new(new(2026, 10, 1), "Paid Search", "Brand", 12.34m, 10, 1),
        new(new(2026, 10, 1), "Paid Search", "Generic", 20.01m, 30, 0.5m),
        new(new(2026, 10, 2), "Paid Social", "Launch", 7.5m, 11, 0),
        new(new(2026, 9, 30), "Paid Search", "Brand", 99m, 99, 9),
    ];

    private static FactTable Paid(IEnumerable<Row>? rows = null) => FactTable.FromRows(rows ?? Rows, GoogleAds, map => map
        .Day(row => row.Day).Dimension(Dimension.Channel, row => row.Channel).Dimension(Dimension.Campaign, row => row.Campaign)
        .Currency("EUR").Measure(Measure.Cost, row => row.Cost).Measure(Measure.Clicks, row => row.Clicks).Measure(Measure.AdConversions, row => row.Conversions));

    [Fact]
    public void Query_ByChannel_SumsExactlyWithinThePeriod()
    {
        FactResult result = Paid().Query(new FactQuery(October).By(Dimension.Channel).Of(Measure.Cost, Measure.Clicks));

        result.Select(group => group.ToString()).Should().Equal(
            "Paid Search: cost 32.35 EUR, clicks 40",
            "Paid Social: cost 7.50 EUR, clicks 11");
        result.Total[Measure.Cost].Value.Should().Be(39.85m);
    }

    [Fact]
    public void Query_ByCampaignAndDay_ListsGroupsInKeyOrder()
    {
        FactResult result = Paid().Query(new FactQuery(new Period(new(2026, 9, 1), new(2026, 10, 31))).By(Dimension.Campaign).By(Grain.Month).Of(Measure.Clicks));

        result.Select(group => group.ToString()).Should().Equal(
            "Brand / 2026-09: clicks 99", "Brand / 2026-10: clicks 10", "Generic / 2026-10: clicks 30", "Launch / 2026-10: clicks 11");
        result.RollUp([], Grain.Month).Select(group => group.ToString()).Should().Equal("2026-09: clicks 99", "2026-10: clicks 51");
    }

    [Fact]
    public void Query_TwoClaimants_IsUndefinedUntilOneIsChosen()
    {
        FactTable meta = FactTable.FromTotals(October, new MeasurementBasis("meta"), Measure.AdConversions.Of(65));
        FactTable joined = FactTable.Join(Paid(), meta);

        joined.During(October).Totals(Measure.AdConversions).Total[Measure.AdConversions].Reason.Should().Be(ValueReason.SourcesConflict);
        joined.During(October).From(Measure.AdConversions, "meta").Totals(Measure.AdConversions).Total[Measure.AdConversions].Value.Should().Be(65);
        joined.During(October).From(Measure.AdConversions, "meta", "google-ads").Totals(Measure.AdConversions).Total[Measure.AdConversions].Value.Should().Be(66.5m);
    }

    [Fact]
    public void Query_WholePeriodRowOverTheEdge_IsMissingNotProrated()
    {
        FactTable facts = FactTable.FromTotals(new Period(new(2026, 9, 15), new(2026, 10, 14)), Analytics, Measure.Sessions.Of(1000));

        MeasureTotal total = facts.During(October).Totals(Measure.Sessions).Total[Measure.Sessions];
        total.State.Should().Be(ValueState.Missing);
        total.Reason.Should().Be(ValueReason.PeriodNotResolved);
        facts.During(Period.Quarter(2026, 3)).Totals(Measure.Sessions).Total[Measure.Sessions].Reason.Should().Be(ValueReason.PeriodNotResolved);
        facts.During(Period.Year(2026)).Totals(Measure.Sessions).Total[Measure.Sessions].Value.Should().Be(1000);
    }

    [Fact]
    public void Query_Reach_AnswersOnlyTheStoredCell()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("meta"), Grain.WholePeriod, October);
        rows.BeginRow().Set(Dimension.Campaign, "A").Set(Measure.Reach, 400).EndRow();
        rows.BeginRow().Set(Dimension.Campaign, "B").Set(Measure.Reach, 700).EndRow();
        FactResult byCampaign = rows.Build().Query(new FactQuery(October).By(Dimension.Campaign).Of(Measure.Reach));

        byCampaign[0].Totals[Measure.Reach].Value.Should().Be(400);
        MeasureTotal total = byCampaign.Total[Measure.Reach];
        (total.State, total.Reason, total.Lower, total.Upper).Should().Be((ValueState.Missing, ValueReason.NotAdditive, 700m, 1100m));
    }

    [Fact]
    public void Query_TwoCurrencies_AreUndefinedAndSplitByCurrency()
    {
        var rows = new FactTableBuilder(GoogleAds);
        rows.BeginRow(new(2026, 10, 1)).Set(Measure.Cost, new Money(10, "EUR")).EndRow();
        rows.BeginRow(new(2026, 10, 1)).Set(Measure.Cost, new Money(20, "USD")).EndRow();
        FactTable facts = rows.Build();

        facts.During(October).Totals(Measure.Cost).Total[Measure.Cost].Reason.Should().Be(ValueReason.CurrenciesDiffer);
        facts.During(October).By(Dimension.Currency).Totals(Measure.Cost).Select(group => group.ToString())
            .Should().Equal("EUR: cost 10.00 EUR", "USD: cost 20.00 USD");
    }

    private static FactTable Of(string source, Period period, Measure measure, decimal value) => FactTable.FromTotals(period, new MeasurementBasis(source), measure.Of(value));

    // Claimed: never added unasked. Shared: added where the days do not overlap. None: always added.
    [Theory]
    [InlineData("ad_conversions", "2026-09", ValueReason.SourcesConflict)]
    [InlineData("ad_conversions", "2026-10", ValueReason.SourcesConflict)]
    [InlineData("sessions", "2026-09", ValueReason.None)]
    [InlineData("sessions", "2026-10", ValueReason.SourcesConflict)]
    [InlineData("clicks", "2026-10", ValueReason.None)]
    public void Query_TwoSources_ConflictByOverlap(string measure, string otherPeriod, ValueReason reason)
    {
        Measure counted = MeasureSet.Standard[measure];
        FactTable facts = FactTable.Join(Of("one", October, counted, 40), Of("other", Period.Parse(otherPeriod), counted, 2));
        FactQuery query = new FactQuery(Period.Year(2026)).Of(counted);

        MeasureTotal total = facts.Query(query).Total[counted];
        (total.Reason, total.Value).Should().Be((reason, reason == ValueReason.None ? 42m : 0m));
        facts.Query(query.By(Dimension.Source)).Select(group => group.Totals[counted].Value).Should().Equal(40, 2);
        facts.Query(query.From(counted, "other")).Total[counted].Value.Should().Be(2);
    }

    [Fact]
    public void Query_SameSourceInTwoFiles_Adds() =>
        FactTable.Join(Of("one", October, Measure.AdConversions, 40), Of("one", Period.Month(2026, 9), Measure.AdConversions, 2))
            .During(Period.Year(2026)).Totals(Measure.AdConversions).Total[Measure.AdConversions].Value.Should().Be(42);

    private static FactTable Cut(Dimension dimension, string name, Period period, string? account, decimal cost)
    {
        var rows = new FactTableBuilder(new MeasurementBasis("google-ads") { Account = account }, Grain.WholePeriod, period);
        rows.BeginRow(period.Start).Set(dimension, name).Set(Measure.Cost, new Money(cost, "EUR")).EndRow();
        return rows.Build();
    }

    // A campaign report and a keyword report of one account: the same cost twice. Other days or another account are other costs.
    [Theory]
    [InlineData("keyword", "2026-10", null, ValueReason.SourcesConflict)]
    [InlineData("keyword", "2026-09", null, ValueReason.None)]
    [InlineData("keyword", "2026-10", "other", ValueReason.None)]
    [InlineData("campaign", "2026-10", null, ValueReason.None)]
    public void Query_OneAccountInTwoCuts_IsNotAdded(string dimension, string period, string? account, ValueReason reason)
    {
        FactTable facts = FactTable.Join(Cut(Dimension.Campaign, "spring", October, null, 40m), Cut(new Dimension(dimension), "shoes", Period.Parse(period), account, 2m));
        FactQuery query = new FactQuery(Period.Year(2026)).Of(Measure.Cost);

        MeasureTotal total = facts.Query(query).Total[Measure.Cost];
        (total.Reason, total.Value).Should().Be((reason, reason == ValueReason.None ? 42m : 0m));
        facts.Query(query.From(Measure.Cost, "google-ads")).Total[Measure.Cost].Reason.Should().Be(reason, "choosing the source does not choose the report");
        facts.Query(query.By(Dimension.Campaign)).TryFind(out FactGroup spring, "spring").Should().BeTrue();
        spring.Totals[Measure.Cost].Value.Should().Be(40m);
        facts.Query(query.Where(Dimension.Campaign.Is("spring"))).Total[Measure.Cost].Value.Should().Be(40m);
    }

    // A report by week that begins and ends within one: three lengths of rows, each day once.
    [Fact]
    public void Query_WeeksAndTheirRests_AreAdded()
    {
        var weeks = new FactTableBuilder(new MeasurementBasis("google-ads"), Grain.Week, October);
        weeks.BeginRow(new(2026, 10, 5)).Set(Measure.Clicks, 7).EndRow();
        weeks.BeginRow(new(2026, 10, 19)).Set(Measure.Clicks, 5).EndRow();
        var rest = new FactTableBuilder(new MeasurementBasis("google-ads"), Grain.WholePeriod, new Period(new(2026, 10, 1), new(2026, 10, 4)));
        rest.BeginRow().Set(Measure.Clicks, 3).EndRow();

        FactTable.Join(weeks.Build(), rest.Build()).During(October).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(15);
    }

    // Sets of segments that only the sums have are made while adding up, one copy for each reader.
    [Fact]
    public void RollUp_ByManyReadersAtOnce_IsTheSame()
    {
        FactTable facts = FactTable.Join(Enumerable.Range(0, 40).Select(number => Of($"source {number}", new Period(October.Start.AddDays(number % 31), October.Start.AddDays(number % 31)), Measure.Clicks, 1 << (number % 20))));

        for (int round = 0; round < 20; round++)
        {
            FactResult result = facts.Query(new FactQuery(October).By(Grain.Day).Of(Measure.Clicks));
            string[] texts = new string[16];
            Parallel.For(0, texts.Length, reader => texts[reader] = result.RollUp([], reader % 2 == 0 ? Grain.Month : Grain.Week).Total.ToString());
            texts.Should().AllBe(result.Total.ToString());
        }
    }

    // Search campaigns with their ad groups, display campaigns without: two cuts, but of rows that cannot be the same.
    [Theory]
    [InlineData("display", ValueReason.None)]
    [InlineData("search", ValueReason.SourcesConflict)]
    public void Query_TwoCutsThatShareNoCampaign_AreAdded(string campaign, ValueReason reason)
    {
        var byAdGroup = new FactTableBuilder(new MeasurementBasis("google-ads"), Grain.WholePeriod, October);
        byAdGroup.BeginRow(October.Start).Set(Dimension.Campaign, "search").Set(new Dimension("ad_group"), "shoes").Set(Measure.Cost, new Money(40m, "EUR")).EndRow();

        MeasureTotal total = FactTable.Join(byAdGroup.Build(), Cut(Dimension.Campaign, campaign, October, null, 2m)).During(October).Totals(Measure.Cost).Total[Measure.Cost];

        (total.Reason, total.Value).Should().Be((reason, reason == ValueReason.None ? 42m : 0m));
    }

    [Fact]
    public void Query_DistinctCountOfTwoTools_ConflictsRatherThanBeingBounded() =>
        FactTable.Join(Of("one", October, Measure.ActiveUsers, 40), Of("other", October, Measure.ActiveUsers, 50))
            .During(October).Totals(Measure.ActiveUsers).Total[Measure.ActiveUsers].Reason.Should().Be(ValueReason.SourcesConflict);

    [Fact]
    public void Query_StockOfTwoMonths_HasNoBounds()
    {
        FactTable facts = FactTable.Join(Of("one", Period.Month(2026, 9), Measure.Followers, 1000), Of("one", October, Measure.Followers, 900));
        MeasureTotal total = facts.During(Period.Parse("2026-09-01/2026-10-31")).Totals(Measure.Followers).Total[Measure.Followers];

        (total.State, total.Reason, total.Lower).Should().Be((ValueState.Missing, ValueReason.NotAdditive, (decimal?)null));
        facts.During(Period.Parse("2026-09-01/2026-10-31")).By(Grain.Month).Totals(Measure.Followers).Select(group => group.ToString())
            .Should().Equal("2026-09: followers 1,000", "2026-10: followers 900");
    }

    [Fact]
    public void Query_OneStoredCellOfAShorterPeriod_DoesNotAnswer() =>
        Of("one", Period.Parse("2026-10-01/2026-10-15"), Measure.Reach, 10).During(October).Totals(Measure.Reach).Total[Measure.Reach].Reason.Should().Be(ValueReason.NotAdditive);

    [Fact]
    public void Query_WeekOverTheMonthsEdge_IsUnresolvedPerMonthButAnswersTheWhole()
    {
        var rows = new FactTableBuilder(GoogleAds, Grain.Week);
        rows.BeginRow(new(2026, 9, 14)).Set(Measure.Clicks, 1).EndRow();
        rows.BeginRow(new(2026, 9, 28)).Set(Measure.Clicks, 2).EndRow();
        rows.BeginRow(new(2026, 10, 5)).Set(Measure.Clicks, 4).Set(Measure.AdConversions, 1).EndRow();
        FactResult byMonth = rows.Build().During(Period.Parse("2026-09-01/2026-10-31")).By(Grain.Month).Totals();

        byMonth.Select(group => group.ToString()).Should().Equal(
            "2026-09: clicks missing (PeriodNotResolved), ad_conversions missing (NoRows)",
            "2026-10: clicks missing (PeriodNotResolved), ad_conversions 1");
        byMonth.Total.ToString().Should().Be("clicks 7, ad_conversions 1");
    }

    [Fact]
    public void Query_UndatedRowsByDay_AnswerWhenRolledUp()
    {
        FactResult byDay = FactTable.Join(Paid(), Of("ga4", October, Measure.Sessions, 500)).During(October).By(Grain.Day).Totals(Measure.Sessions, Measure.Clicks);

        byDay[0].ToString().Should().Be("2026-10-01: sessions missing (PeriodNotResolved), clicks 40");
        byDay.RollUp([], Grain.Month)[0].ToString().Should().Be("2026-10: sessions 500, clicks 51");
    }

    [Theory]
    [InlineData("is", "Paid Search: clicks 40")]
    [InlineData("in", "Paid Search: clicks 40|Paid Social: clicks 11")]
    [InlineData("not", "Paid Social: clicks 11")]
    [InlineData("prefix", "Paid Search: clicks 40|Paid Social: clicks 11")]
    [InlineData("both", "Paid Search: clicks 10")]
    [InlineData("nothing", "")]
    [InlineData("source", "Paid Search: clicks 40|Paid Social: clicks 11")]
    public void Query_Filters_KeepTheRowsThatMatch(string kind, string expected)
    {
        FactSelection october = Paid().During(October).By(Dimension.Channel);
        FactSelection filtered = kind switch
        {
            "is" => october.Where(Dimension.Channel.Is("Paid Search")),
            "in" => october.Where(Dimension.Channel.IsIn("Paid Social", "Paid Search", "Email")),
            "not" => october.Where(Dimension.Channel.IsNot("Paid Search")),
            "prefix" => october.Where(Dimension.Channel.StartsWith("Paid ", "Org")),
            "both" => october.Where(Dimension.Channel.Is("Paid Search")).Where(Dimension.Campaign.Is("Brand")),
            "source" => october.Where(Dimension.Source.Is("google-ads")),
            _ => october.Where(Dimension.Channel.Is("paid search")),
        };
        FactResult result = filtered.Totals(Measure.Clicks);

        string.Join('|', result).Should().Be(expected);
        if (expected.Length == 0) result.Total[Measure.Clicks].Reason.Should().Be(ValueReason.NoRows);
    }

    [Fact]
    public void Query_FilterOnADimensionTheSourceLacks_IsNotMeasured()
    {
        FactTable facts = FactTable.Join(Paid(), Of("ga4", October, Measure.Sessions, 500));
        Totals totals = facts.During(October).Where(Dimension.Channel.Is("Paid Search")).Totals(Measure.Sessions, Measure.Clicks).Total;

        totals.ToString().Should().Be("sessions missing (NotMeasured), clicks 40");
        facts.During(October).By(Dimension.Channel).Totals(Measure.Sessions, Measure.Clicks).Select(group => group.ToString()).Should().Equal(
            "Paid Search: sessions missing (NoRows), clicks 40", "Paid Social: sessions missing (NoRows), clicks 11", "(no channel): sessions 500, clicks missing (NoRows)");
    }

    [Fact]
    public void Coverage_KnowsSourcesRowsAndDays()
    {
        FactTable facts = FactTable.Join(Paid(), Of("ga4", October, Measure.Sessions, 500));
        Totals totals = facts.During(October).Totals().Total;

        totals.CoverageOf(Measure.Clicks).ToString().Should().Be("google-ads: 3 rows, 2 of 31 days");
        totals.CoverageOf(Measure.Sessions).IsComplete.Should().BeTrue();
        totals.CoverageOf(Measure.Orders).ToString().Should().Be("no rows");
    }

    [Fact]
    public void Coverage_FileWithoutRowsOfTheGroup_StillCoversItsDays()
    {
        var later = new FactTableBuilder(GoogleAds, Grain.Day, Period.Parse("2026-10-03/2026-10-31"));
        later.BeginRow(new(2026, 10, 3)).Set(Dimension.Channel, "Paid Search").Set(Measure.Clicks, 1).EndRow();
        FactResult result = FactTable.Join(Paid(), later.Build()).During(October).By(Dimension.Channel).Totals(Measure.Clicks);

        result[1].Totals.CoverageOf(Measure.Clicks).ToString().Should().Be("google-ads: 1 rows, 31 of 31 days");
    }

    [Theory]
    [InlineData(Grain.Day, "2026-04-05", "2026-04-06")]
    [InlineData(Grain.Week, "2026-04-05/2026-04-11")]
    [InlineData(Grain.Month, "2026-04")]
    [InlineData(Grain.Quarter, "2026-04-01/2026-05-31")]
    [InlineData(Grain.Year, "2026-04-01/2026-12-31")]
    public void Query_GrainOfAnOwnCalendar_CutsThere(Grain grain, params string[] buckets)
    {
        var rows = new FactTableBuilder(GoogleAds);
        rows.BeginRow(new(2026, 4, 5)).Set(Measure.Clicks, 1).EndRow();
        rows.BeginRow(new(2026, 4, 6)).Set(Measure.Clicks, 1).EndRow();
        FactQuery query = new FactQuery(Period.Year(2026)).By(grain, new ReportingCalendar(DayOfWeek.Sunday, yearStart: 12)).Of(Measure.Clicks);
        if (grain == Grain.Year) query = query with { Calendar = new ReportingCalendar(yearStart: 4) };
        if (grain == Grain.Quarter) buckets = ["2026-03-01/2026-05-31"];

        rows.Build().Query(query).Select(group => group.Period.ToString()).Should().Equal(buckets);
    }

    [Fact]
    public void Queries_OfOnePass_AnswerAsAlone()
    {
        FactQuery[] queries = [new FactQuery(October).By(Dimension.Channel).Of(Measure.Clicks), new FactQuery(October).By(Dimension.Campaign).Of(Measure.Clicks), new FactQuery(Period.Month(2026, 9)).Of(Measure.Cost)];

        Paid().Query(queries, threads: 2).Select(result => result.ToString()).Should().Equal(queries.Select(query => Paid().Query(query).ToString()));
        FluentActions.Invoking(() => Paid().Query(queries, threads: 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Query_Equality_IsByContent()
    {
        FactQuery Ask() => new FactQuery(October).By(Dimension.Channel).Of(Measure.Clicks).Where(Dimension.Channel.Is("x")).From(Measure.Clicks, "a");

        Ask().Should().Be(Ask());
        Ask().GetHashCode().Should().Be(Ask().GetHashCode());
        Ask().Should().NotBe(Ask().By(Grain.Day)).And.NotBe(Ask().From(Measure.Clicks, "b"));
        Ask().By(Grain.Month).ToString().Should().Be("clicks by channel, month during 2026-10 where channel = x");
        FluentActions.Invoking(() => Ask().From(Measure.Clicks)).Should().Throw<ArgumentException>();
    }
}
