using FsCheck;
using FsCheck.Fluent;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using static MarketingMetrics.Tests.Insights.Cuts;

namespace MarketingMetrics.Tests.Insights;

public class DecompositionPropertyTests
{
    private static readonly Period November = Period.Month(2026, 11);

    private static readonly Gen<(decimal Cost, decimal Impressions, decimal Clicks, decimal Conversions, decimal Value)> Row =
        from cost in Gen.Choose(0, 500_000)
        from clicks in Gen.Choose(0, 900)
        from impressions in Gen.Choose(1, 50_000)
        from conversions in Gen.Choose(0, 40)
        from value in Gen.Choose(0, 90_000)
        select (cost / 100m, (decimal)(impressions + clicks), (decimal)clicks, (decimal)conversions, value / 100m);

    // Two periods; a channel may be absent from one of them, and zeros are frequent.
    private static readonly Arbitrary<((int Channel, decimal Cost, decimal Impressions, decimal Clicks, decimal Conversions, decimal Value)[] Before, (int Channel, decimal Cost, decimal Impressions, decimal Clicks, decimal Conversions, decimal Value)[] After)> Periods = (
        from before in Channels()
        from after in Channels()
        select (before, after)).ToArbitrary();

    [Fact]
    public void Steps_AnyFacts_AddUpToTheChangeToTheLastDigit() => Prop.ForAll(Periods, facts =>
        All(Table(September, facts.Before), Table(November, facts.After)).All(change => !change.IsDefined
            || (change.Steps.Sum(step => step.Amount) == change.Change
                && change.Change == decimal.Round(change.After.Value!.Value - change.Before.Value!.Value, 12, MidpointRounding.AwayFromZero)
                && (change.Segments.IsEmpty || change.Segments.Sum(segment => segment.Amount) == change.Change)
                && change.Rounded(2) is var shown && shown[..^1].Sum() == shown[^1]))).QuickCheckThrowOnFailure();

    [Fact]
    public void Steps_SegmentsInAnotherOrder_StayTheSame() => Prop.ForAll(Periods, facts =>
        Same(All(Table(September, facts.Before), Table(November, facts.After)), All(Table(September, [.. Enumerable.Reverse(facts.Before)]), Table(November, [.. Enumerable.Reverse(facts.After)])))).QuickCheckThrowOnFailure();

    [Fact]
    public void Drivers_InAnotherOrder_KeepTheirParts() => Prop.ForAll(Periods, facts =>
    {
        var turned = new DriverTree(PaidMediaMetrics.CostPerAcquisition,
            Driver.Over(PaidMediaMetrics.ConversionRate), Driver.Times(PaidMediaMetrics.CostPerMille), Driver.Over(PaidMediaMetrics.ClickThroughRate));
        FactResult before = Table(September, facts.Before), after = Table(November, facts.After);
        ChangeDecomposition one = Decomposition.ByDrivers(DriverTree.CostPerAcquisition, before, after), other = Decomposition.ByDrivers(turned, before, after);
        return one.Steps.All(step => Near(step.Amount, other.Steps.First(same => same.Key == step.Key).Amount, Size(one)));
    }).QuickCheckThrowOnFailure();

    // Three times everything leaves every ratio as it is, and makes every part of a total three times as large.
    [Fact]
    public void Steps_EverythingThreefold_RatiosStayAndTotalsScale() => Prop.ForAll(Periods, facts =>
    {
        FactResult before = Table(September, facts.Before), after = Table(November, facts.After), before3 = Table(September, Times(3, facts.Before)), after3 = Table(November, Times(3, facts.After));
        ChangeDecomposition cost = Decomposition.ByContribution(PaidMediaMetrics.Cost, before, after), cost3 = Decomposition.ByContribution(PaidMediaMetrics.Cost, before3, after3);
        return Same(Ratios(before, after), Ratios(before3, after3)) && cost3.Change == 3 * cost.Change
            && cost3.Steps.Zip(cost.Steps).All(pair => pair.First.Amount == 3 * pair.Second.Amount);
    }).QuickCheckThrowOnFailure();

    // Symmetric conventions: told backwards, the same parts with the other sign (entered and exited change places).
    [Fact]
    public void MidPoint_PeriodsSwapped_TurnsTheSigns() => Prop.ForAll(Periods, facts =>
    {
        FactResult before = Table(September, facts.Before), after = Table(November, facts.After);
        ChangeDecomposition there = Decomposition.ByMix(PaidMediaMetrics.CostPerClick, before, after, MixConvention.MidPoint), back = Decomposition.ByMix(PaidMediaMetrics.CostPerClick, after, before, MixConvention.MidPoint);
        decimal size = Size(there);
        return there.IsDefined == back.IsDefined && Near(there[ChangeKind.Mix], -back[ChangeKind.Mix], size) && Near(there[ChangeKind.Rate], -back[ChangeKind.Rate], size)
            && Near(there[ChangeKind.Entered], -back[ChangeKind.Exited], size);
    }).QuickCheckThrowOnFailure();

    private static Gen<(int, decimal, decimal, decimal, decimal, decimal)[]> Channels() =>
        from present in Gen.Choose(1, 31)
        from rows in Row.ArrayOf(5)
        select Enumerable.Range(0, 5).Where(channel => (present >> channel & 1) == 1)
            .Select(channel => (channel, rows[channel].Cost, rows[channel].Impressions, rows[channel].Clicks, rows[channel].Conversions, rows[channel].Value)).ToArray();

    private static FactResult Table(Period period, (int Channel, decimal Cost, decimal Impressions, decimal Clicks, decimal Conversions, decimal Value)[] rows) =>
        Ads(period, [.. rows.Select(row => ($"c{row.Channel}", row.Cost, row.Impressions, row.Clicks, row.Conversions, row.Value))]);

    private static (int, decimal, decimal, decimal, decimal, decimal)[] Times(int factor, (int Channel, decimal Cost, decimal Impressions, decimal Clicks, decimal Conversions, decimal Value)[] rows) =>
        [.. rows.Select(row => (row.Channel, factor * row.Cost, factor * row.Impressions, factor * row.Clicks, factor * row.Conversions, factor * row.Value))];

    private static ChangeDecomposition[] Ratios(FactResult before, FactResult after) =>
    [
        Decomposition.ByMix(PaidMediaMetrics.CostPerAcquisition, before, after),
        Decomposition.ByMix(PaidMediaMetrics.ClickThroughRate, before, after, MixConvention.MidPoint),
        Decomposition.ByDrivers(DriverTree.CostPerAcquisition, before, after),
        Decomposition.ByDrivers(DriverTree.ReturnOnAdSpend, before, after),
        Decomposition.ByDrivers(DriverTree.ReturnOnAdSpend, before.RollUp([]), after.RollUp([])),
    ];

    private static ChangeDecomposition[] All(FactResult before, FactResult after) =>
    [
        .. Ratios(before, after),
        Decomposition.ByContribution(PaidMediaMetrics.Cost, before, after),
        Decomposition.ByPriceAndVolume(Measure.AdConversionValue, Measure.AdConversions, before, after),
    ];

    private static bool Same(ChangeDecomposition[] one, ChangeDecomposition[] other) => one.Zip(other).All(pair =>
        pair.First.Reason == pair.Second.Reason && pair.First.Steps.Length == pair.Second.Steps.Length
        && pair.First.Steps.Zip(pair.Second.Steps).All(steps => steps.First.Key == steps.Second.Key && Near(steps.First.Amount, steps.Second.Amount, Size(pair.First))));

    private static decimal Size(ChangeDecomposition change) => 1m + Math.Abs(change.Before.Value ?? 0m) + Math.Abs(change.After.Value ?? 0m);

    // Logarithms are doubles; the last of 12 decimals may differ.
    private static bool Near(decimal one, decimal other, decimal size) => Math.Abs(one - other) <= 1e-10m * size;
}
