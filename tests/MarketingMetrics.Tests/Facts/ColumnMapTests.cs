using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class ColumnMapTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly MeasurementBasis Ads = new("ads");

    [Fact]
    public void FromColumns_ArraysAsTheyAre_AnswerQueries()
    {
        FactTable facts = FactTable.FromColumns(Ads, map => map.Days(October, new byte[] { 0, 30, 30 }).Dimension(Dimension.Channel, ["a", "b"], new ushort[] { 0, 1, 0 }).Dimension(Dimension.Country, ["FR"], new int[3])
            .Currency("EUR").Measure(Measure.Clicks, [1, 2, 4]).Measure(Measure.Cost, [125L, 0L, 375L], decimals: 2, present: [0b101]));

        facts.During(October).By(Dimension.Channel).By(Grain.Day).Totals().Select(group => group.ToString()).Should().Equal(
            "a / 2026-10-01: clicks 1, cost 1.25 EUR", "a / 2026-10-31: clicks 4, cost 3.75 EUR", "b / 2026-10-31: clicks 2, cost missing (NoRows)");
        facts.Segments[0].ToString().Should().Be("ads, EUR, by day, 2026-10, 3 rows");
    }

    [Fact]
    public void FromColumns_WholePeriod_AnswersTheWhole() => FactTable.FromColumns(Ads, map => map.WholePeriod(October).Measure(Measure.Clicks, [1, 2]))
        .During(October).Totals().Total.ToString().Should().Be("clicks 3");

    public static TheoryData<string, Action<ColumnMap>> WrongMaps() => new()
    {
        { "*days: code 31 is beyond the 31 there are*", map => map.Days(October, new byte[] { 31 }) },
        { "*channel: code 2 is beyond the 1 there are*", map => map.Dimension(Dimension.Channel, ["a"], new byte[] { 2 }) },
        { "*channel: a code is negative*", map => map.Dimension(Dimension.Channel, ["a"], new[] { -1 }) },
        { "*clicks has 2 rows; the columns before have 1*", map => map.Days(October, new byte[1]).Measure(Measure.Clicks, [1, 2]) },
        { "*clicks: row 0 has a value but no bit*", map => map.Measure(Measure.Clicks, [1], present: [0]) },
        { "*clicks: 1 rows need 1 words of bits, not 2*", map => map.Measure(Measure.Clicks, [1], present: [0, 0]) },
        { "*'clicks' is given twice*", map => map.Measure(Measure.Clicks, [1]).Measure(Measure.Clicks, [1]) },
        { "*'source' is known of the segment*", map => map.Dimension(Dimension.Source, ["a"], new byte[1]) },
        { "*decimals*", map => map.Measure(Measure.Clicks, [1], decimals: 10) },
    };

    [Theory]
    [MemberData(nameof(WrongMaps))]
    public void FromColumns_Wrong_NamesThePlace(string message, Action<ColumnMap> map) =>
        FluentActions.Invoking(() => FactTable.FromColumns(Ads, map)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void FromColumns_NoDay_NamesTheRemedy() =>
        FluentActions.Invoking(() => FactTable.FromColumns(Ads, map => map.Measure(Measure.Clicks, [1]))).Should().Throw<InvalidOperationException>().WithMessage("*map.Days*");
}
