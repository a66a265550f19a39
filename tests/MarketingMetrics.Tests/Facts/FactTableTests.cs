using System.Data;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class FactTableTests
{
    private static readonly MeasurementBasis Shop = new("shop");
    private static readonly Period October = Period.Month(2026, 10);

    private static DataTable Orders()
    {
        var table = new DataTable();
        table.Columns.AddRange([new("day", typeof(object)), new("country", typeof(string)), new("orders", typeof(int)), new("revenue", typeof(object)), new("currency", typeof(string))]);
        table.Rows.Add(new DateTime(2026, 10, 1, 13, 0, 0), "FR", 3, 99.9m, "EUR");
        table.Rows.Add("2026-10-02", DBNull.Value, 2, 0.1 + 0.2, "EUR");
        table.Rows.Add(new DateOnly(2026, 10, 3), "US", DBNull.Value, "12.50", "USD");
        return table;
    }

    private static FactTable Read(DataTable table) => FactTable.FromDataReader(table.CreateDataReader(), Shop, map => map
        .Day("day").Dimension(Dimension.Country, "Country").Measure(Measure.Orders, "orders").Measure(Measure.Revenue, "revenue").CurrencyColumn("currency"));

    [Fact]
    public void FromDataReader_TypesAsTheyCome_AreRead() =>
        Read(Orders()).During(October).By(Dimension.Country).Totals().Select(group => group.ToString()).Should().Equal(
            "(not set): orders 2, revenue 0.30 EUR", "FR: orders 3, revenue 99.90 EUR", "US: orders missing (NoRows), revenue 12.50 USD");

    [Theory]
    [InlineData("revenue", "12,50", "Row 4, column 'revenue': '12,50' is not a number.")]
    [InlineData("revenue", "n/a", "Row 4, column 'revenue': 'n/a' is not a number.")]
    [InlineData("day", "01/10/2026", "Row 4, column 'day': '01/10/2026' is not a date*")]
    [InlineData("currency", "euro", "Row 4, column 'currency': 'euro' is not a currency code*")]
    public void FromDataReader_Unreadable_NamesRowColumnAndText(string column, string text, string message)
    {
        DataTable table = Orders();
        DataRow row = table.Rows.Add(new DateOnly(2026, 10, 3), "US", 1, 1m, "USD");
        row[column] = text;

        FluentActions.Invoking(() => Read(table)).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void FromDataReader_WrongMap_NamesTheColumnsThereAre()
    {
        FluentActions.Invoking(() => FactTable.FromDataReader(Orders().CreateDataReader(), Shop, map => map.Day("date")))
            .Should().Throw<ArgumentException>().WithMessage("*no column 'date'. It has: day, country, orders, revenue, currency*");
        FluentActions.Invoking(() => FactTable.FromDataReader(Orders().CreateDataReader(), Shop, map => map.Measure(Measure.Orders, "orders")))
            .Should().Throw<InvalidOperationException>().WithMessage("*map.Day*");
    }

    [Fact]
    public void FromRows_MoneyPerRowAndMonthGrain_AreRead()
    {
        (DateOnly Month, Money? Value)[] rows = [(new(2026, 10, 15), new Money(5, "EUR")), (new(2026, 10, 1), null), (new(2026, 9, 1), new Money(1, "EUR"))];
        FactTable facts = FactTable.FromRows(rows, Shop, map => map.Month(row => row.Month).Money(Measure.Revenue, row => row.Value));

        facts.Coverage.Should().Be(Period.Parse("2026-09-01/2026-10-31"));
        facts.During(October).Totals(Measure.Revenue).Total[Measure.Revenue].ToString().Should().Be("revenue 5.00 EUR");
    }

    [Fact]
    public void FromRows_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        FluentActions.Invoking(() => FactTable.FromRows([1, 2], Shop, map => map.WholePeriod(October).Measure(Measure.Clicks, row => row), cancellation: cancelled.Token))
            .Should().Throw<OperationCanceledException>();
    }

    private sealed class Reports : List<long>, IProgress<long>
    {
        public void Report(long value) => Add(value);
    }

    [Fact]
    public void FromRows_LongLoad_SaysHowFarItIs()
    {
        var reports = new Reports();

        FactTable.FromRows(Enumerable.Range(0, 150_000), Shop, map => map.WholePeriod(October).Measure(Measure.Clicks, row => row), reports);

        reports.Should().Equal(65_536, 131_072, 150_000);
    }

    [Fact]
    public void FromTotals_MeasureTwice_IsRefused() => FluentActions.Invoking(() => FactTable.FromTotals(October, Shop, Measure.Orders.Of(1), Measure.Orders.Of(2)))
        .Should().Throw<ArgumentException>().WithMessage("orders is given twice*");

    [Fact]
    public void FromTotals_TwoCurrencies_AreRefused() => FluentActions.Invoking(() => FactTable.FromTotals(October, Shop, Measure.Revenue.Of(new Money(1, "EUR")), Measure.Cost.Of(new Money(1, "USD"))))
        .Should().Throw<ArgumentException>().WithMessage("*already has money in EUR*");

    [Fact]
    public void Join_CostAndSessions_MeetInTheGroup()
    {
        FactTable joined = FactTable.Join(
            FactTable.FromTotals(October, new MeasurementBasis("google-ads"), Measure.Cost.Of(new Money(10, "EUR"))),
            FactTable.FromTotals(October, new MeasurementBasis("ga4"), Measure.Sessions.Of(7)));

        joined.During(October).Totals(Measure.Cost, Measure.Sessions).Total.ToString().Should().Be("cost 10.00 EUR, sessions 7");
        joined.Sources.Should().Equal("google-ads", "ga4");
        joined.RowCount.Should().Be(2);
        FactTable.Join().Should().BeEquivalentTo(FactTable.Empty);
    }

    [Fact]
    public async Task QueryAsync_IsTheSameAnswer()
    {
        FactTable facts = Read(Orders());
        FactResult result = await facts.QueryAsync(new FactQuery(October).Of(Measure.Orders));
        result.Total[Measure.Orders].Value.Should().Be(5);
        await FluentActions.Awaiting(() => facts.QueryAsync(new FactQuery(October), new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
    }
}
