using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Insights;

/// <summary>Facts of one period cut by channel, from plain numbers.</summary>
internal static class Cuts
{
    public static readonly Period September = Period.Month(2026, 9);
    public static readonly Period October = Period.Month(2026, 10);

    public static FactResult By(Dimension dimension, Period period, params (string Segment, MeasureAmount[] Amounts)[] rows)
    {
        var table = new FactTableBuilder(new MeasurementBasis("test"), Grain.WholePeriod, period) { Currency = Currency.Parse("EUR") };
        foreach ((string segment, MeasureAmount[] amounts) in rows)
        {
            table.BeginRow(period.Start).Set(dimension, segment);
            foreach (MeasureAmount amount in amounts) table.Set(amount);
            table.EndRow();
        }

        return table.Build().During(period).By(dimension).Totals();
    }

    /// <summary>Sessions and key events per channel.</summary>
    public static FactResult Rates(Period period, params (string Channel, decimal KeyEvents, decimal Sessions)[] rows) =>
        By(Dimension.Channel, period, [.. rows.Select(row => (row.Channel, new[] { Measure.KeyEvents.Of(row.KeyEvents), Measure.Sessions.Of(row.Sessions) }))]);

    /// <summary>Cost, impressions, clicks, conversions and their value per channel.</summary>
    public static FactResult Ads(Period period, params (string Channel, decimal Cost, decimal Impressions, decimal Clicks, decimal Conversions, decimal Value)[] rows) =>
        By(Dimension.Channel, period, [.. rows.Select(row => (row.Channel, new[]
        {
            Measure.Cost.Of(Eur(row.Cost)), Measure.Impressions.Of(row.Impressions), Measure.Clicks.Of(row.Clicks),
            Measure.AdConversions.Of(row.Conversions), Measure.AdConversionValue.Of(Eur(row.Value)),
        }))]);

    /// <summary>Revenue and units per product.</summary>
    public static FactResult Sales(Period period, params (string Product, decimal Revenue, decimal Units)[] rows) =>
        By(Dimension.Product, period, [.. rows.Select(row => (row.Product, new[] { Measure.Revenue.Of(Eur(row.Revenue)), Measure.OrderUnits.Of(row.Units) }))]);

    public static Money Eur(decimal amount) => new(amount, "EUR");
}
