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
}
