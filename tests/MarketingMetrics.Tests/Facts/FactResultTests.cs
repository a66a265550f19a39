using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class FactResultTests
{
    private static readonly Period October = Period.Month(2026, 10);

    private static FactTable Facts()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("meta"), Grain.Month) { Currency = Currency.Parse("EUR") };
        (string Campaign, int Clicks, decimal Cost, int Reach)[] data = [("A", 10, 5, 8), ("B", 30, 1, 20), ("C", 20, 9, 15), ("D", 5, 3, 4)];
        foreach (var row in data)
        {
            rows.BeginRow(new(2026, 9, 1)).Set(Dimension.Campaign, row.Campaign).Set(Measure.Clicks, row.Clicks).EndRow();
            rows.BeginRow(new(2026, 10, 1)).Set(Dimension.Campaign, row.Campaign).Set(Measure.Clicks, row.Clicks).Set(Measure.Cost, row.Cost).Set(Measure.Reach, row.Reach).EndRow();
        }

        return rows.Build();
    }

    [Fact]
    public void Top_KeepsTheLargestAndAddsTheOthersUp()
    {
        FactResult top = Facts().During(October).By(Dimension.Campaign).Totals().Top(2, Dimension.Campaign, Measure.Cost);

        top.Select(group => group.ToString()).Should().Equal(
            "A: clicks 10, cost 5.00 EUR, reach 8", "C: clicks 20, cost 9.00 EUR, reach 15", "(other): clicks 35, cost 4.00 EUR, reach missing (NotAdditive)");
        top[2].IsOther.Should().BeTrue();
        top[1].IsOther.Should().BeFalse();
        (top[2].Totals[Measure.Reach].Lower, top[2].Totals[Measure.Reach].Upper).Should().Be((20m, 24m));
        top.Total[Measure.Clicks].Value.Should().Be(65);
    }

    [Fact]
    public void Top_WithTime_RanksOverAllOfIt()
    {
        FactResult top = Facts().During(Period.Parse("2026-09-01/2026-10-31")).By(Dimension.Campaign).By(Grain.Month).Totals(Measure.Clicks).Top(1, Dimension.Campaign, Measure.Clicks);

        top.Select(group => group.ToString()).Should().Equal("B / 2026-09: clicks 30", "B / 2026-10: clicks 30", "(other) / 2026-09: clicks 35", "(other) / 2026-10: clicks 35");
        top.RollUp([Dimension.Campaign]).Select(group => group.ToString()).Should().Equal("B: clicks 60", "(other): clicks 70");
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(9, 4)]
    [InlineData(0, 1)]
    public void Top_Edges(int count, int groups) =>
        Facts().During(October).By(Dimension.Campaign).Totals(Measure.Clicks).Top(count, Dimension.Campaign, Measure.Clicks).Should().HaveCount(groups);

    [Fact]
    public void TryFind_ByKeys_InOrder()
    {
        FactResult result = Facts().During(October).By(Dimension.Campaign).By(Grain.Month).Totals(Measure.Clicks);

        result.TryFind(out FactGroup found, "B", "2026-10").Should().BeTrue();
        found.Totals[Measure.Clicks].Value.Should().Be(30);
        found[Dimension.Campaign].Should().Be("B");
        result.TryFind(out _, "B", "2026-09").Should().BeFalse();
        result.TryFind(out _, "E", "2026-10").Should().BeFalse();
        result.TryFind(out _, "B", "soon").Should().BeFalse();
        result.TryFind(out _, null, "2026-10").Should().BeFalse();
        FluentActions.Invoking(() => result.TryFind(out _, "B")).Should().Throw<ArgumentException>().WithMessage("The result has 2 keys (campaign, time), not 1*");
    }

    [Fact]
    public void RollUp_WhatIsNotThere_Throws()
    {
        FactResult result = Facts().During(October).By(Dimension.Campaign).Totals(Measure.Clicks);

        FluentActions.Invoking(() => result.RollUp([Dimension.Channel])).Should().Throw<ArgumentException>().WithMessage("The result is not cut by 'channel'. It has: campaign*");
        FluentActions.Invoking(() => result.RollUp([], Grain.Day)).Should().Throw<ArgumentException>().WithMessage("2026-10 lies in no single Day*");
    }

    [Fact]
    public void Empty_HasOneGroupWithoutKeysAndNoneWithKeys()
    {
        FactTable.Empty.During(October).Totals(Measure.Clicks).Select(group => group.ToString()).Should().Equal("total: clicks missing (NotMeasured)");
        FactTable.Empty.During(October).By(Dimension.Channel).Totals(Measure.Clicks).Should().BeEmpty();
    }

    [Fact]
    public void ToRows_GivesPlainObjects()
    {
        IReadOnlyList<IReadOnlyDictionary<string, object?>> rows = Facts().During(October).By(Dimension.Campaign).By(Grain.Month).Totals(Measure.Clicks, Measure.Reach, Measure.Orders).ToRows();

        rows.Should().HaveCount(4);
        rows[1].Should().Equal(new Dictionary<string, object?>
        {
            ["campaign"] = "B", ["start"] = new DateOnly(2026, 10, 1), ["end"] = new DateOnly(2026, 10, 31), ["clicks"] = 30m, ["reach"] = 20m, ["orders"] = null,
        });
    }
}
