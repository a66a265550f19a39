using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class VerdictChangeTests
{
    // 15/600 = 2.5 % against 4 %: Wilson .0152 to .0408 (R 4.2.2) holds the target.
    private static readonly Comparison Undecided = Calculate.ConversionRate(15, 600).Against(Benchmark.Target(0.04m), period: Period.Month(2026, 10));

    [Fact]
    public void WhatWouldChange_Undecided_GivesEventsAndDaysThatDoDecide()
    {
        VerdictChange change = Undecided.WhatWouldChange();

        change.EventsNeeded.Should().BeInRange(1, 15);
        change.DaysNeeded.Should().BeInRange(1, 31);
        decimal times = 1 + ((decimal)change.EventsNeeded!.Value / 15);
        Calculate.ConversionRate(15 * times, 600 * times).Against(Benchmark.Target(0.04m)).Verdict.Should().Be(Verdict.Worse);
        decimal fewer = 1 + ((decimal)(change.EventsNeeded!.Value - 1) / 15);
        Calculate.ConversionRate(15 * fewer, 600 * fewer).Against(Benchmark.Target(0.04m)).Verdict.Should().Be(Verdict.Inconclusive);
    }

    [Fact]
    public void WhatWouldChange_TurningValues_TurnTheVerdict()
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money(2_500, "EUR"), 100).Against(Benchmark.Target(25m));

        VerdictChange change = comparison.WhatWouldChange();

        change.BetterFrom.Should().BeInRange(18m, 23m);
        change.WorseFrom.Should().BeInRange(28m, 34m);
        At(change.BetterFrom!.Value).Should().Be(Verdict.Better);
        At(change.BetterFrom!.Value + 0.01m).Should().Be(Verdict.Inconclusive);
        At(change.WorseFrom!.Value).Should().Be(Verdict.Worse);
        At(change.WorseFrom!.Value - 0.01m).Should().Be(Verdict.Inconclusive);
        change.SmallestDifference.Should().Be(Math.Min(25m - change.BetterFrom.Value, change.WorseFrom.Value - 25m));

        static Verdict? At(decimal cpa) => Calculate.CostPerAcquisition(new Money(2_500, "EUR"), 2_500m / cpa).Against(Benchmark.Target(25m)).Verdict;
    }

    [Fact]
    public void WhatWouldChange_Decided_SaysOnlyWhereItWouldTurn()
    {
        VerdictChange change = Calculate.CostPerAcquisition(new Money(2_500, "EUR"), 60).Against(Benchmark.Target(25m)).WhatWouldChange();

        (change.EventsNeeded, change.DaysNeeded, change.WorseFrom).Should().Be((null, null, null));
        change.BetterFrom.Should().BeLessThan(25m);
    }

    [Fact]
    public void WhatWouldChange_NotComparable_HasNoAnswer()
    {
        VerdictChange change = Calculate.CostPerClick(new Money(10, "EUR"), 5).Against(Benchmark.Target(new Money(2, "USD"))).WhatWouldChange();

        change.ToMessage().Should().BeNull();
        change.Explain().Should().BeEmpty();
    }

    [Fact]
    public void WhatWouldChange_UntestedMetric_TurnsAtTheMargin()
    {
        VerdictChange change = Calculate.ReturnOnAdSpend(new Money(420, "EUR"), new Money(100, "EUR")).Against(Benchmark.Target(4m)).WhatWouldChange();

        change.BetterFrom.Should().BeApproximately(4.2m, 1e-6m);
        change.WorseFrom.Should().BeApproximately(3.8m, 1e-6m);
    }

    [Fact]
    public void Explain_IsOneSentenceInBothLanguages()
    {
        VerdictChange change = Undecided.WhatWouldChange() with { EventsNeeded = 5, DaysNeeded = 10, BetterFrom = 0.06m, WorseFrom = 0.024m };

        change.Explain().Should().Be("5 more events at the present rate, about 10 days, would decide; better from 6.00 %; worse from 2.40 %");
        change.Explain(ReportLanguage.French).Should().Be(
            "5 événements de plus au rythme actuel, environ 10 jours, suffiraient à décider\u202f; meilleur à partir de 6,00\u202f%\u202f; moins bon à partir de 2,40\u202f%");
    }
}
