using System.Data;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;

namespace MarketingMetrics.Import.Tests.Layouts;

public class ExportLayoutTests
{
    [Fact]
    public void Standard_Layouts_AreValidAndNamedOnce()
    {
        ExportLayouts.Standard.Select(layout => layout.Key).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(15);
        foreach (string key in ExportLayouts.Standard.SelectMany(layout => layout.Columns).Select(column => column.Measure).OfType<string>().Distinct())
            (MeasureSet.Standard.TryGet(key, out _) || key is "reported_actions" or "social_reach" or "social_engaged_users" or "conversion_nulls" || key.StartsWith("keyword_") || key == "search_volume").Should().BeTrue("{0} must be a standard measure or one of the few of its own", key);
    }

    [Fact]
    public void Create_OwnLayout_ReadsAnArbitraryTable()
    {
        ExportLayout shop = ExportLayout.Create("my-shop", "shop",
            LayoutColumn.Of(ColumnRole.Day, "Bestelldatum"), LayoutColumn.Of(Measure.Orders, "Anzahl"), LayoutColumn.Of(Measure.Revenue, "Umsatz netto"), LayoutColumn.Of(Dimension.Product, "Artikel"));

        ImportResult import = Fixture.ReadText("Bestelldatum;Artikel;Anzahl;Umsatz netto (EUR)\n01.10.2026;Hut;2;59,80\n02.10.2026;Schuh;1;1.099,00\n", new ImportOptions { Layouts = [shop] });

        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Orders, Measure.Revenue).Single().ToString().Should().Be("total: orders 3, revenue 1,158.80 EUR");
        import.Facts.Sources.Should().Equal("shop");
    }

    [Theory]
    [InlineData("{}", "*no layout*")]
    [InlineData("""{"key":"k","name":"n","source":"s","columns":[]}""", "*no columns*")]
    [InlineData("""{"key":"k","name":"n","source":"s","columns":[{"measure":"cost"}]}""", "*no names*")]
    [InlineData("""{"key":"k","name":"n","source":"s","columns":[{"measure":"cost","dimension":"campaign","names":{"en":"x"}}]}""", "*only one of them*")]
    [InlineData("""{"key":"k","name":"n","source":"s","columns":[{"check":"cost / nothing","names":{"en":"x"}}]}""", "*no formula*")]
    [InlineData("""{"key":"k","name":"n","source":"s","colums":[]}""", "*no layout*")]
    public void FromJson_Mistake_IsNamed(string json, string message) =>
        FluentActions.Invoking(() => ExportLayout.FromJson(json)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Get_UnknownKey_NamesTheKnownOnes() =>
        FluentActions.Invoking(() => ExportLayouts.Get("nope")).Should().Throw<KeyNotFoundException>().WithMessage("*google-ads-report*");

    [Fact]
    public void Read_DataReader_IsRecognisedByItsColumns()
    {
        var table = new DataTable();
        table.Columns.Add("date", typeof(DateTime));
        table.Columns.Add("campaign_name", typeof(string));
        table.Columns.Add("cost_micros", typeof(long));
        table.Columns.Add("impressions", typeof(int));
        table.Rows.Add(new DateTime(2026, 10, 1), "Brand", 1_500_000L, 10);
        table.Rows.Add(new DateTime(2026, 10, 2), "Brand", 250_000L, DBNull.Value);

        ImportResult import = Exports.Read(table.CreateDataReader(), "query", new ImportOptions { Currency = Currency.Parse("EUR") });

        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Cost, Measure.Impressions).Single().ToString().Should().Be("total: cost 1.75 EUR, impressions 10");
    }
}
