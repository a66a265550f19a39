using FsCheck;
using FsCheck.Fluent;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class VerdictPropertyTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Period September = Period.Month(2026, 9);

    [Fact]
    public void Verdict_DirectionMirrored_IsMirrored() => Each((now, before, base1, base2) =>
    {
        var up = new Metric("rate", Measure.Clicks / Measure.Impressions) { Uncertainty = Uncertainty.Binomial, Direction = MetricDirection.HigherIsBetter };
        var down = new Metric("rate", Measure.Clicks / Measure.Impressions) { Uncertainty = Uncertainty.Binomial, Direction = MetricDirection.LowerIsBetter };
        Comparison one = Compare(up), other = Compare(down);

        Comparison Compare(Metric metric) => Of(metric, now, base1).Against(October, Of(metric, before, base2), September);
        return other.Verdict == Mirror(one.Verdict) && other.Reason == one.Reason;
    });

    [Fact]
    public void Verdict_MoneyScaled_StaysTheSame() => Each((now, before, cost1, cost2) =>
    {
        Comparison one = Compare(1m), other = Compare(137m);

        Comparison Compare(decimal scale) => Calculate.CostPerAcquisition(new Money(cost1 * scale, "EUR"), now)
            .Against(October, Calculate.CostPerAcquisition(new Money(cost2 * scale, "EUR"), before), September);
        return (one.Verdict, one.Reason) == (other.Verdict, other.Reason);
    });

    [Fact]
    public void Verdict_HigherLevel_NeverDecidesWhatALowerOneLeavesOpen() => Each((now, before, base1, base2) =>
    {
        Comparison at95 = Compare(0.95), at99 = Compare(0.99);

        Comparison Compare(double level) => Calculate.ConversionRate(now, base1).Against(October, Calculate.ConversionRate(before, base2), September, options: new JudgingOptions { Level = level });
        return at95.Verdict != Verdict.Inconclusive || at99.Verdict == Verdict.Inconclusive;
    });

    [Fact]
    public void Verdict_AnyCounts_NeverThrowsAndExplains() => Each((now, before, base1, base2) =>
        new[]
        {
            Calculate.CostPerAcquisition(new Money(base1 - 1, "EUR"), now - 1).Against(October, Calculate.CostPerAcquisition(new Money(base2 - 1, "EUR"), before - 1), September),
            Calculate.ConversionRate(now - 1, base1 - 1).Against(Benchmark.Target(0m)),
            SalesMetrics.Leads.From(Measure.Leads.Of(now - 1)).Against(October, SalesMetrics.Leads.From(Measure.Leads.Of(before - 1)), September),
        }.All(comparison => comparison.Explain().Length > 0 && comparison.WhatWouldChange() is not null));

    private static void Each(Func<int, int, int, int, bool> holds) =>
        Prop.ForAll(Gen.Choose(1, 400).Four().ToArbitrary(), counts => holds(counts.Item1, counts.Item2, counts.Item3 + 400, counts.Item4 + 400)).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122, 1));

    private static MetricValue Of(Metric metric, int events, int trials) => metric.From(Measure.Clicks.Of(events), Measure.Impressions.Of(trials));

    private static Verdict? Mirror(Verdict? verdict) => verdict switch { Verdict.Better => Verdict.Worse, Verdict.Worse => Verdict.Better, _ => verdict };
}
