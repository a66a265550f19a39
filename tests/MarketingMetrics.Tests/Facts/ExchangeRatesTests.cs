using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Facts;

public class ExchangeRatesTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Currency Euro = Currency.Parse("EUR");
    private static readonly Currency Dollar = Currency.Parse("USD");

    private static FactTable Facts()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("ads"));
        rows.BeginRow(new(2026, 10, 1)).Set(Dimension.Channel, "a").Set(Measure.Cost, new Money(10, "EUR")).Set(Measure.Clicks, 1).EndRow();
        rows.BeginRow(new(2026, 10, 1)).Set(Dimension.Channel, "a").Set(Measure.Cost, new Money(0.15m, "USD")).Set(Measure.Clicks, 2).EndRow();
        rows.BeginRow(new(2026, 10, 1)).Set(Dimension.Channel, "b").Set(Measure.Cost, new Money(0.30m, "USD")).Set(Measure.Clicks, 3).EndRow();
        rows.BeginRow(new(2026, 10, 2)).Set(Dimension.Channel, "b").Set(Measure.Cost, new Money(7m, "USD")).Set(Measure.Clicks, 4).EndRow();
        return rows.Build();
    }

    [Fact]
    public void In_EveryDayHasARate_ConvertsExactly()
    {
        ExchangeRates rates = ExchangeRates.Empty.With("USD", "EUR", new(2026, 10, 1), 0.923456789012m).With("USD", "EUR", new(2026, 10, 2), 0.5m);
        FactResult result = Facts().Query(new FactQuery(October).By(Dimension.Channel).Of(Measure.Cost, Measure.Clicks).In(Euro, rates));

        // 10 + 0.15 x 0.923456789012; 0.30 x 0.923456789012 + 7 x 0.5
        result[0].Totals[Measure.Cost].Value.Should().Be(10.1385185183518m);
        result[1].Totals[Measure.Cost].Value.Should().Be(3.7770370367036m);
        result.Total[Measure.Cost].ToString().Should().Be("cost 13.92 EUR");
        result.Total[Measure.Clicks].Value.Should().Be(10);
        result.Caveats.Should().BeEmpty();
        result.Query.ToString().Should().Be("cost, clicks by channel during 2026-10 in EUR");
    }

    [Fact]
    public void In_DayWithoutARate_IsMissingAndTold()
    {
        ExchangeRates rates = ExchangeRates.Empty.With("USD", "EUR", new(2026, 10, 1), 0.9m);
        FactResult result = Facts().Query(new FactQuery(October).By(Dimension.Channel).By(Grain.Day).Of(Measure.Cost, Measure.Clicks).In(Euro, rates));

        result.Select(group => group.ToString()).Should().Equal(
            "a / 2026-10-01: cost 10.14 EUR, clicks 3",
            "b / 2026-10-01: cost 0.27 EUR, clicks 3",
            "b / 2026-10-02: cost missing (RateMissing), clicks 4");
        result.RollUp([]).Caveats.Should().ContainSingle().Which.Message(ReportLanguage.English)
            .Should().Be("There is no exchange rate from USD to EUR for 1 day (2 October 2026), so the totals that need it are missing.");
        result.Total[Measure.Cost].Reason.Should().Be(ValueReason.RateMissing);
    }

    // A row of a whole month needs one rate that holds for the whole month.
    [Fact]
    public void In_UndatedRow_NeedsARateOfItsWholeSpan()
    {
        FactTable facts = FactTable.FromTotals(October, new MeasurementBasis("ads"), Measure.Cost.Of(new Money(100, "USD")));
        FactQuery query = new FactQuery(October).Of(Measure.Cost);

        facts.Query(query.In(Euro, ExchangeRates.Empty.With(Dollar, Euro, October, 0.9m))).Total[Measure.Cost].Value.Should().Be(90);
        facts.Query(query.In(Euro, ExchangeRates.Empty.With("USD", "EUR", October.Start, 0.9m))).Total[Measure.Cost].Reason.Should().Be(ValueReason.RateMissing);
    }

    [Fact]
    public void In_LargeAmounts_KeepTwentyEightDigits()
    {
        FactTable facts = FactTable.FromTotals(October, new MeasurementBasis("ads"), Measure.Cost.Of(new Money(900_000_000.123456789m, "USD")));

        // 900000000.123456789 x 1.000000000001 = 900000000.124356789000123456789, of which a decimal holds 28 digits
        facts.Query(new FactQuery(October).Of(Measure.Cost).In(Euro, ExchangeRates.Empty.With(Dollar, Euro, October, 1.000000000001m))).Total[Measure.Cost].Value
            .Should().Be(900000000.1243567890001234568m);
    }

    [Fact]
    public void With_TheRateAddedLast_Holds()
    {
        ExchangeRates rates = ExchangeRates.Empty.With(Dollar, Euro, October, 0.9m).With("USD", "EUR", new(2026, 10, 5), 0.8m);

        rates.TryGetRate(Dollar, Euro, Period.Day(new(2026, 10, 5)), out decimal day).Should().BeTrue();
        rates.TryGetRate(Dollar, Euro, Period.Day(new(2026, 10, 6)), out decimal next).Should().BeTrue();
        (day, next).Should().Be((0.8m, 0.9m));
        rates.TryGetRate(Dollar, Euro, October, out _).Should().BeFalse();
        rates.TryGetRate(Euro, Dollar, October, out _).Should().BeFalse();
        rates.TryGetRate(Euro, Euro, October, out decimal same).Should().BeTrue();
        same.Should().Be(1);
    }

    [Fact]
    public void WrongUse_NamesTheRemedy()
    {
        FluentActions.Invoking(() => ExchangeRates.Empty.With(Euro, Euro, October, 1)).Should().Throw<ArgumentException>().WithMessage("A rate joins two currencies*");
        FluentActions.Invoking(() => ExchangeRates.Empty.With(Dollar, Euro, October, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ExchangeRates.Empty.With(Dollar, Euro, October, 1m / 1.0842m)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*at most 12 decimals; round it first*");
        FluentActions.Invoking(() => new FactQuery(October).In(Currency.None, ExchangeRates.Empty)).Should().Throw<ArgumentException>();
    }
}
