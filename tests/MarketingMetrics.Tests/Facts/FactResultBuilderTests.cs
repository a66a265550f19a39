using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class FactResultBuilderTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Period TwoMonths = Period.Parse("2026-09-01/2026-10-31");
    private static readonly MeasurementBasis Warehouse = new("warehouse");
    private static readonly Currency Euro = Currency.Parse("EUR");

    [Fact]
    public void Build_GroupsOfAnEngine_AnswersLikeFactsInMemory()
    {
        var rows = new FactTableBuilder(Warehouse, Grain.Day, TwoMonths) { Currency = Euro };
        rows.BeginRow(new(2026, 9, 4)).Set(Dimension.Channel, "a").Set(Measure.Cost, 1.25m).Set(Measure.Clicks, 3).EndRow();
        rows.BeginRow(new(2026, 10, 4)).Set(Dimension.Channel, "a").Set(Measure.Cost, 2.5m).EndRow();
        rows.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "a").Set(Measure.Cost, 2.005m).EndRow();
        rows.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "").Set(Measure.Clicks, 9).EndRow();
        FactQuery query = new FactQuery(TwoMonths).By(Dimension.Channel).By(Grain.Month).Of(Measure.Cost, Measure.Clicks);
        FactResult expected = rows.Build().Query(query);

        FactResult built = new FactResultBuilder(query).BeginSource(Warehouse, TwoMonths, Euro, Measure.Cost, Measure.Clicks)
            .Add(["a"], Period.Month(2026, 9), Measure.Cost, 1.25m).Add(["a"], Period.Month(2026, 9), Measure.Clicks, 3)
            .Add(["a"], October, Measure.Cost, 4.505m, rows: 2).Add([""], October, Measure.Clicks, 9).Build();

        built.ToString().Should().Be(expected.ToString());
        built.RollUp([Dimension.Channel]).ToString().Should().Be(expected.RollUp([Dimension.Channel]).ToString());
        built[1].Totals.CoverageOf(Measure.Clicks).Should().BeEquivalentTo(expected[1].Totals.CoverageOf(Measure.Clicks), options => options.Including(coverage => coverage.Rows).Including(coverage => coverage.CoveredDays));
    }

    [Fact]
    public void Build_DistinctCountsAndConflicts_KeepTheRules()
    {
        FactQuery query = new FactQuery(October).Of(Measure.Reach, Measure.AdConversions);
        FactResult result = new FactResultBuilder(query)
            .BeginSource(Warehouse, October, Euro, Measure.Reach, Measure.AdConversions).Add([], October, Measure.Reach, 70).Add([], October, Measure.AdConversions, 1)
            .BeginSource(new MeasurementBasis("other"), October, Euro, Measure.AdConversions).Add([], October, Measure.AdConversions, 2).Build();

        result.Total.ToString().Should().Be("reach 70, ad_conversions undefined (SourcesConflict)");
    }

    [Fact]
    public void Build_LargeAndFineSums_StayExactOrAreUndefined()
    {
        FactResult result = new FactResultBuilder(new FactQuery(October)).BeginSource(Warehouse, October, Euro, Measure.Clicks, Measure.Leads)
            .Add([], October, Measure.Clicks, 9_000_000_000_000_000.000000000001m, rows: 5).Add([], October, Measure.Leads, decimal.MaxValue).Build();

        result.Total[Measure.Clicks].Value.Should().Be(9_000_000_000_000_000.000000000001m);
        result.Total[Measure.Leads].Reason.Should().Be(ValueReason.TooLarge);
    }

    [Fact]
    public void WrongUse_NamesTheRemedy()
    {
        FactResultBuilder builder = new FactResultBuilder(new FactQuery(October).By(Dimension.Channel)).BeginSource(Warehouse, October, Euro, Measure.Clicks);

        FluentActions.Invoking(() => builder.Add(["a"], October, Measure.Cost, 1)).Should().Throw<InvalidOperationException>().WithMessage("*'cost': name it in BeginSource*");
        FluentActions.Invoking(() => builder.Add([], October, Measure.Clicks, 1)).Should().Throw<ArgumentException>().WithMessage("The query has 1 dimensions, not 0*");
        FluentActions.Invoking(() => builder.Add(["a"], TwoMonths, Measure.Clicks, 1)).Should().Throw<ArgumentException>().WithMessage("*is not within 2026-10*");
        FluentActions.Invoking(() => new FactResultBuilder(new FactQuery(October).In(Euro, ExchangeRates.Empty))).Should().Throw<ArgumentException>();
    }
}
