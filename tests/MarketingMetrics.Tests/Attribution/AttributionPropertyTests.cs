using FsCheck;
using FsCheck.Fluent;
using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class AttributionPropertyTests
{
    private static readonly AttributionModel[] All =
    [
        .. AttributionModels.Standard, AttributionModels.LinearByChannel, AttributionModels.RankDecay, AttributionModels.StepDecay(0.7),
        AttributionModels.PositionBased(0.2, 0.4, 0.4, TwoTouchRule.RescalesEnds), AttributionModels.Markov(2), AttributionModels.Markov(3),
        AttributionModels.ShapleyRate(), AttributionModels.TimeDecay(TimeSpan.FromDays(7)),
    ];

    // A path is a list of channel numbers; conversions in thousandths, value in 1/7 cents (negative too), nulls.
    private static readonly Arbitrary<(int[] Path, int Conversions, int Value, int Nulls)[]> Tables = (
        from rows in Gen.Choose(1, 25)
        from table in (
            from length in Gen.Choose(0, 7)
            from path in Gen.Choose(0, 5).ArrayOf(length)
            from conversions in Gen.Choose(0, 3_000)
            from value in Gen.Choose(-50_000, 900_000)
            from nulls in Gen.Choose(0, 5)
            select (path, conversions, value, nulls)).ArrayOf(rows)
        select table).ToArbitrary();

    [Fact]
    public void Credit_AnyPathsAnyModel_AddsUpToTheLastDigit() => Prop.ForAll(Tables, table =>
    {
        AttributionComparison all = Build(table).Compare(All);
        return all.Results.All(result =>
            result.Credits.Sum(c => c.Conversions) + result.Unattributed.Sum(u => u.Conversions) == result.TotalConversions
            && result.Credits.Sum(c => c.Value) + result.Unattributed.Sum(u => u.Value) == result.TotalValue
            && result.TotalConversions == table.Sum(row => row.Conversions / 1000m)
            && result.Credits.All(c => c.Conversions == decimal.Round(c.Conversions, 12)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Credit_RowsInAnotherOrder_StaysTheSame() => Prop.ForAll(Tables, table =>
        Same(Build(table), Build([.. Enumerable.Reverse(table)]), All, factor: 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Credit_EverythingThreefold_IsThreefold() => Prop.ForAll(Tables, table =>
        Same(Build(table), Build([.. table, .. table, .. table]), All, factor: 3)).QuickCheckThrowOnFailure();

    [Fact]
    public void Credit_TouchesInAnotherOrder_LeavesOrderBlindModelsAlone() => Prop.ForAll(Tables, table =>
        Same(
            Build(table),
            Build([.. table.Select(row => (Enumerable.Reverse(row.Path).ToArray(), row.Conversions, row.Value, row.Nulls))]),
            [AttributionModels.Linear, AttributionModels.LinearByChannel, AttributionModels.ShapleyConversions, AttributionModels.ShapleyRate()],
            factor: 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Markov_AdjacentRepeatsMerged_LeavesFirstOrderAlone() => Prop.ForAll(Tables, table =>
        Same(
            Build(table),
            Build([.. table.Select(row => (row.Path.Where((c, i) => i == 0 || row.Path[i - 1] != c).ToArray(), row.Conversions, row.Value, row.Nulls))]),
            [AttributionModels.Markov()],
            factor: 1)).QuickCheckThrowOnFailure();

    private static ConversionPaths Build((int[] Path, int Conversions, int Value, int Nulls)[] table)
    {
        var builder = new ConversionPathsBuilder();
        foreach ((int[] path, int conversions, int value, int nulls) in table)
            builder.Add([.. path.Select(c => "c" + c)], conversions / 1000m, value / 700m, nulls);
        return builder.Build();
    }

    private static bool Same(ConversionPaths one, ConversionPaths other, AttributionModel[] models, int factor) => models.All(model =>
    {
        AttributionResult a = one.Credit(model);
        AttributionResult b = other.Credit(model);
        return a.Credits.Zip(b.Credits).All(pair =>
            pair.First.Label == pair.Second.Label
            && Math.Abs(pair.First.Conversions * factor - pair.Second.Conversions) < 1e-8m
            && Math.Abs(pair.First.Value * factor - pair.Second.Value) < 1e-6m);
    });
}
