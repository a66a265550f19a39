using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Facts;

public class FactTableBuilderTests
{
    private static readonly MeasurementBasis Ads = new("google-ads");
    private static readonly DateOnly First = new(2026, 10, 1);
    private static readonly Period October = Period.Month(2026, 10);

    private static FactTable Values(params decimal[] values)
    {
        var rows = new FactTableBuilder(Ads) { Currency = Currency.Parse("EUR") };
        foreach (decimal value in values) rows.BeginRow(First).Set(Measure.Cost, value).EndRow();
        return rows.Build();
    }

    private static MeasureTotal Total(FactTable facts, Measure measure) => facts.During(October).Totals(measure).Total[measure];

    [Fact]
    public void Build_ScaleGrows_KeepsEveryDigit()
    {
        FactTable facts = Values(1, 0.5m, 2147483647, 0.000000001m, -3.25m);

        Total(facts, Measure.Cost).Value.Should().Be(2147483645.250000001m);
        facts.Caveats.Should().BeEmpty();
    }

    [Fact]
    public void Build_MoreThanNineDecimals_RoundsHalfToEvenAndSaysSo()
    {
        FactTable facts = Values(0.0000000005m, 0.0000000015m, 1.10m);

        Total(facts, Measure.Cost).Value.Should().Be(1.100000002m);
        Caveat caveat = facts.Caveats.Should().ContainSingle().Subject;
        caveat.Code.Should().Be("VALUE_ROUNDED");
        caveat.Message(ReportLanguage.English).Should().Be("2 values of cost had more decimals than can be kept and were rounded.");
        caveat.Title(ReportLanguage.French).Should().Be("Valeurs arrondies");
        caveat.Remedy(ReportLanguage.French).Should().NotBeEmpty();
    }

    // 9.2e18 fills 64 bits, so no decimal is left for the other values: 0.5 and 1.5 round to 0 and 2.
    [Theory]
    [InlineData("0.5", "1.5", "9200000000000000000", "9200000000000000002")]
    [InlineData("9200000000000000000", "0.5", "1.5", "9200000000000000002")]
    [InlineData("-9200000000000000000", "0.5", "1.5", "-9199999999999999998")]
    public void Build_LargeValue_ShrinksTheScaleInAnyOrder(string first, string second, string third, string sum)
    {
        FactTable facts = Values([.. new[] { first, second, third }.Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))]);

        Total(facts, Measure.Cost).Value.Should().Be(decimal.Parse(sum, System.Globalization.CultureInfo.InvariantCulture));
        facts.Caveats.Should().ContainSingle().Which.Evidence[0].In(ReportLanguage.English).Should().Be("2");
    }

    [Fact]
    public void Build_ValueBeyond64Bits_IsMissingAndTheOthersKeepTheirCents()
    {
        FactTable facts = Values(0.01m, 10_000_000_000_000_000_000m, 0.02m, decimal.MinValue);

        Total(facts, Measure.Cost).Value.Should().Be(0.03m);
        facts.During(October).Totals(Measure.Cost).Total.CoverageOf(Measure.Cost).Rows.Should().Be(2);
        Caveat caveat = facts.Caveats.Should().ContainSingle().Subject;
        (caveat.Code, caveat.Severity).Should().Be(("VALUE_REJECTED", CaveatSeverity.Critical));
        caveat.Message(ReportLanguage.English).Should().Be("2 values of cost are too large to be counted exactly and were left out.");
    }

    [Fact]
    public void Build_UnsetMeasure_IsMissingNotZero()
    {
        var rows = new FactTableBuilder(Ads);
        rows.BeginRow(First).Set(Dimension.Campaign, "A").Set(Measure.Clicks, 5).EndRow();
        rows.BeginRow(First).Set(Dimension.Campaign, "B").Set(Measure.Clicks, 7).Set(Measure.AdConversions, 0).EndRow();
        rows.BeginRow(First).Set(Dimension.Campaign, null).EndRow();
        FactResult result = rows.Build().During(October).By(Dimension.Campaign).Totals();

        result.Select(group => group.ToString()).Should().Equal(
            "(not set): clicks missing (NoRows), ad_conversions missing (NoRows)",
            "A: clicks 5, ad_conversions missing (NoRows)",
            "B: clicks 7, ad_conversions 0");
        result.Total.CoverageOf(Measure.AdConversions).Rows.Should().Be(1);
        result.Total[Measure.Revenue].Reason.Should().Be(ValueReason.NotMeasured);
    }

    [Fact]
    public void Build_RowsOfSeveralCurrencies_BecomeSegmentsWithOneCoverage()
    {
        var rows = new FactTableBuilder(Ads) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(First).Set(Dimension.Channel, "a").Set(Measure.Cost, 1.5m).EndRow();
        rows.BeginRow(First.AddDays(3)).Set(Dimension.Channel, "b").Set(Measure.Cost, new Money(2.25m, "USD")).EndRow();
        rows.BeginRow(First.AddDays(9)).Set(Dimension.Channel, "a").Set(Measure.Cost, 4m).Set(Measure.Clicks, 3).EndRow();
        FactTable facts = rows.Build();

        facts.Segments.Select(segment => segment.ToString()).Should().Equal(
            "google-ads, EUR, by day, 2026-10-01/2026-10-10, 2 rows",
            "google-ads, USD, by day, 2026-10-01/2026-10-10, 1 rows");
        facts.Segments[1].Measures.Should().Equal(Measure.Cost);
        facts.During(October).By(Dimension.Channel).Totals(Measure.Cost).Select(group => group.ToString()).Should().Equal("a: cost 5.50 EUR", "b: cost 2.25 USD");
    }

    [Fact]
    public void SetCurrency_AfterMoneyOfAnother_Throws()
    {
        var rows = new FactTableBuilder(Ads) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(First).Set(Measure.Cost, new Money(1, "EUR"));

        FluentActions.Invoking(() => rows.Set(Measure.Revenue, new Money(1, "USD"))).Should().Throw<ArgumentException>().WithMessage("Row 1 already has money in EUR*USD needs a row of its own*");
    }

    [Fact]
    public void Set_Twice_TakesTheLastValue()
    {
        var rows = new FactTableBuilder(Ads);
        rows.BeginRow(First).Set(Measure.Clicks, 5).SetBounds(Measure.Clicks, 1, 2).Set(Measure.Clicks, 7).Set(Dimension.Channel, "x").Set(Dimension.Channel, "y").EndRow();
        rows.BeginRow(First).Set(Measure.Clicks, 9).SetBounds(Measure.Clicks, 1, 2).EndRow();
        FactResult result = rows.Build().During(October).By(Dimension.Channel).Totals(Measure.Clicks);

        result.Select(group => group.ToString()).Should().Equal("(not set): clicks 1 to 2", "y: clicks 7");
    }

    [Fact]
    public void SetBounds_InASum_MakesItBounded()
    {
        var rows = new FactTableBuilder(Ads);
        rows.BeginRow(First).Set(Measure.Clicks, 10).EndRow();
        rows.BeginRow(First).SetBounds(Measure.Clicks, 0, 4.5m).EndRow();
        rows.BeginRow(First).SetBounds(Measure.Clicks, 1, null).Set(Measure.Cost, 1.25m).EndRow();
        FactTable facts = rows.Build();

        MeasureTotal total = Total(facts, Measure.Clicks);
        (total.State, total.Lower, total.Upper).Should().Be((ValueState.Bounded, 11m, (decimal?)null));
        facts.During(October).Totals(Measure.Clicks).Total.CoverageOf(Measure.Clicks).Rows.Should().Be(3);
        facts.Caveats.Should().BeEmpty();
    }

    [Fact]
    public void WrongUse_NamesTheRemedy()
    {
        var rows = new FactTableBuilder(Ads);
        FluentActions.Invoking(() => rows.Set(Measure.Clicks, 1)).Should().Throw<InvalidOperationException>().WithMessage("*BeginRow*");
        rows.BeginRow(First);
        FluentActions.Invoking(() => rows.BeginRow(First)).Should().Throw<InvalidOperationException>().WithMessage("*EndRow*");
        FluentActions.Invoking(rows.Build).Should().Throw<InvalidOperationException>().WithMessage("*EndRow*");
        FluentActions.Invoking(() => rows.Set(Dimension.Source, "x")).Should().Throw<ArgumentException>().WithMessage("*measurement basis*");
        FluentActions.Invoking(() => rows.SetBounds(Measure.Clicks, 2, 1)).Should().Throw<ArgumentException>().WithMessage("*lower bound 2 is above the upper bound 1*");
        FluentActions.Invoking(() => rows.SetBounds(Measure.Clicks, null, null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FactTableBuilder(Ads, Grain.Quarter)).Should().Throw<ArgumentException>().WithMessage("*not by Quarter*");
        FluentActions.Invoking(() => new FactTableBuilder(Ads, Grain.WholePeriod)).Should().Throw<ArgumentException>().WithMessage("*coverage*");
    }

    // Platforms cut the first and last week of an export to the days that were asked for: 1 October 2026 is a Thursday.
    [Fact]
    public void Coverage_WeekAtItsEdge_HoldsOnlyTheDaysInside()
    {
        var rows = new FactTableBuilder(Ads, Grain.Week, October);
        rows.BeginRow(new DateOnly(2026, 9, 28)).Set(Measure.Clicks, 4).EndRow();
        rows.BeginRow(new DateOnly(2026, 10, 5)).Set(Measure.Clicks, 7).EndRow();
        rows.BeginRow(new DateOnly(2026, 10, 31)).Set(Measure.Clicks, 6).EndRow();
        FactTable facts = rows.Build();

        facts.Coverage.Should().Be(October);
        Total(facts, Measure.Clicks).Value.Should().Be(17);
    }

    [Fact]
    public void Coverage_RowOutside_IsWidenedNotLost()
    {
        var rows = new FactTableBuilder(Ads, Grain.Day, October);
        rows.BeginRow(new DateOnly(2026, 11, 2)).Set(Measure.Clicks, 4).EndRow();

        rows.Build().Coverage.Should().Be(Period.Parse("2026-10-01/2026-11-02"));
    }

    [Fact]
    public void Build_NoRows_KeepsTheCoverage()
    {
        new FactTableBuilder(Ads).Build().Segments.Should().BeEmpty();
        FactTable empty = new FactTableBuilder(Ads, Grain.Day, October).Build();

        empty.Coverage.Should().Be(October);
        Total(empty, Measure.Clicks).State.Should().Be(ValueState.Missing);
    }
}
