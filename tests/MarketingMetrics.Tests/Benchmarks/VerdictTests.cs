using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class VerdictTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Period September = Period.Month(2026, 9);

    // Newcombe intervals of the difference lie around it; the margin is 5 % of the earlier rate.
    [Theory]
    [InlineData(26_000, 20_000, Verdict.Better, VerdictReason.Significant)]
    [InlineData(14_000, 20_000, Verdict.Worse, VerdictReason.Significant)]
    [InlineData(20_010, 20_000, Verdict.OnPar, VerdictReason.Equivalent)]
    [InlineData(20_500, 20_000, Verdict.OnPar, VerdictReason.Immaterial)]
    [InlineData(20_800, 20_000, Verdict.Inconclusive, VerdictReason.MaterialityOpen)]
    [InlineData(12, 20, Verdict.Inconclusive, VerdictReason.TooFewEvents)]
    [InlineData(100, 20, Verdict.Better, VerdictReason.Significant)]
    public void Against_EarlierProportion_ReachesEveryVerdict(int now, int before, Verdict verdict, VerdictReason reason)
    {
        Comparison comparison = Calculate.ConversionRate(now, 1_000_000).Against(October, Calculate.ConversionRate(before, 1_000_000), September);

        (comparison.Verdict, comparison.Reason).Should().Be((verdict, reason));
    }

    [Fact]
    public void Against_EqualRatesWithWideIntervals_IsNotAssumedEqual()
    {
        Comparison comparison = Calculate.ConversionRate(200, 10_000).Against(October, Calculate.ConversionRate(200, 10_000), September);

        (comparison.Verdict, comparison.Reason).Should().Be((Verdict.Inconclusive, VerdictReason.WithinChance));
    }

    [Fact]
    public void Against_EarlierPeriodWithoutConversions_ComparesByItsInterval()
    {
        MetricValue before = Calculate.CostPerAcquisition(new Money(1000, "EUR"), 0);

        Calculate.CostPerAcquisition(new Money(1000, "EUR"), 40).Against(October, before, September).Verdict.Should().Be(Verdict.Better);
        Calculate.CostPerAcquisition(new Money(1000, "EUR"), 2).Against(October, before, September).Verdict.Should().Be(Verdict.Inconclusive);
    }

    [Fact]
    public void Against_ZeroEarlierProportion_HasNoPercentageYetDecides()
    {
        Comparison comparison = Calculate.ConversionRate(100, 10_000).Against(October, Calculate.ConversionRate(0, 10_000), September);

        comparison.RelativeDifference.Should().BeNull();
        comparison.Verdict.Should().Be(Verdict.Better);
        comparison.ToString().Should().StartWith("1.00 %: better, +1.00 point against 0.00 %;");
    }

    // A loss of 10 % against a loss of 20 % is better; "50 % less" would say the opposite of a rise.
    [Fact]
    public void Against_NegativeReference_IsJudgedByTheDifference()
    {
        MetricValue now = SalesMetrics.ReturnOnInvestment.From(Measure.GrossProfit.Of(new Money(90, "EUR")), Measure.Cost.Of(new Money(100, "EUR")));
        MetricValue before = SalesMetrics.ReturnOnInvestment.From(Measure.GrossProfit.Of(new Money(80, "EUR")), Measure.Cost.Of(new Money(100, "EUR")));

        Comparison comparison = now.Against(October, before, September);

        comparison.RelativeDifference.Should().BeNull();
        comparison.Difference.Should().Be(0.1m);
        (comparison.Verdict, comparison.Reason).Should().Be((Verdict.Better, VerdictReason.NotTested));
    }

    [Theory]
    [InlineData(12.5, 25)]
    [InlineData(0.5, 25)]
    public void Against_FractionalConversions_AreTestedByScore(double conversions, double target)
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money(300, "EUR"), (decimal)conversions).Against(Benchmark.Target((decimal)target));

        comparison.PValue.Should().BeInRange(0, 1);
    }

    [Theory]
    [InlineData(170, TargetOutcome.Met)]
    [InlineData(60, TargetOutcome.Missed)]
    [InlineData(110, TargetOutcome.Undecided)]
    public void Outcome_OfATarget_IsMetMissedOrUndecided(int conversions, TargetOutcome outcome)
    {
        MetricValue cpa = Calculate.CostPerAcquisition(new Money(2_500, "EUR"), conversions);

        cpa.Against(Benchmark.Target(25m)).Outcome.Should().Be(outcome);
        cpa.Against(Benchmark.External(25m, "Invented study", Period.Year(2025))).Outcome.Should().BeNull();
    }

    [Fact]
    public void Against_DaysThatSwing_WidenTheInterval()
    {
        MetricValue leads = SalesMetrics.Leads.From(Measure.Leads.Of(280));
        DailyFigures swinging = DailyFigures.From(Enumerable.Range(0, 14).Select(day => SalesMetrics.Leads.From(Measure.Leads.Of(day % 2 == 0 ? 10 : 30))));
        DailyFigures steady = DailyFigures.From(Enumerable.Range(0, 14).Select(day => SalesMetrics.Leads.From(Measure.Leads.Of(20))));

        Comparison wide = leads.Against(Benchmark.Target(240m), days: swinging), plain = leads.Against(Benchmark.Target(240m)), same = leads.Against(Benchmark.Target(240m), days: steady);

        // 14 squared deviations of 100 over a mean of 20 and 13 degrees of freedom: 1400 / 20 / 13 = 5.384615...
        wide.Dispersion.Should().BeApproximately(5.38461538461538, 1e-12);
        (plain.Verdict, wide.Verdict).Should().Be((Verdict.Better, Verdict.Inconclusive));
        same.Should().BeEquivalentTo(plain, options => options.Including(comparison => comparison.Verdict).Including(comparison => comparison.Interval));
        wide.ToString().Should().Contain("days vary 5.4 times more than chance allows");
    }

    // mean 100, sd sqrt(50); t(5) 2.570581835636; half = t sd sqrt(7/6) = 19.6331430698032; p(130) = .0110934076152750 (mpmath betainc)
    [Theory]
    [InlineData(130, Verdict.Better, VerdictReason.Significant)]
    [InlineData(112, Verdict.Inconclusive, VerdictReason.WithinChance)]
    [InlineData(75, Verdict.Worse, VerdictReason.Significant)]
    public void Against_OwnHistory_UsesThePredictionInterval(int leads, Verdict verdict, VerdictReason reason)
    {
        IEnumerable<MetricValue> history = new[] { 100, 110, 90, 105, 95, 100 }.Select(count => SalesMetrics.Leads.From(Measure.Leads.Of(count)));

        Comparison comparison = SalesMetrics.Leads.From(Measure.Leads.Of(leads)).Against(Benchmark.History(6), history);

        (comparison.Verdict, comparison.Reason).Should().Be((verdict, reason));
        if (leads != 130) return;
        comparison.PValue.Should().BeApproximately(0.0110934076152750, 1e-12);
        comparison.Position.Should().Be(new BenchmarkPosition(1, 7, 1m, comparison.Position!.Value.ZScore));
        comparison.Position!.Value.ZScore.Should().BeApproximately(4.24264068711929m, 1e-12m);
        comparison.ToString().Should().Contain("rank 1 of 7");
    }

    [Fact]
    public void Against_HistoryWithFewValues_SaysSo()
    {
        MetricValue leads = SalesMetrics.Leads.From(Measure.Leads.Of(10));

        leads.Against(Benchmark.History(6), [leads, leads, default]).Reason.Should().Be(VerdictReason.TooFewPeriods);
        leads.Against(Benchmark.History(6), []).Reason.Should().Be(VerdictReason.NoReference);
    }

    [Fact]
    public void Explain_EveryReasonAndVerdict_IsWordedInBothLanguages()
    {
        Comparison any = Calculate.ConversionRate(312, 9_870).Against(Benchmark.Target(0.029m));
        foreach (VerdictReason reason in Enum.GetValues<VerdictReason>())
        {
            foreach (Verdict? verdict in new Verdict?[] { null, Verdict.Inconclusive, Verdict.Better, Verdict.OnPar, Verdict.Worse, Verdict.NotComparable })
            {
                Comparison said = any with { Reason = reason, Verdict = verdict, TestedTogether = 15, IsPerDay = true, Dispersion = 2, Position = new BenchmarkPosition(1, 9, 1m, 2m) };
                said.Explain().Should().NotContainAny("{", "comparison.").And.StartWith("3.16 %: ");
                said.Explain(ReportLanguage.French).Should().NotContainAny("{", "comparison.").And.StartWith("3,16\u202f%\u00a0: ");
            }
        }
    }

    [Fact]
    public void Explain_Target_SpeaksOfATarget()
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money(2_500, "EUR"), 60).Against(Benchmark.Target(25m));

        comparison.Explain().Should().Be("41.67 EUR: target missed, +16.67 EUR (+66.7 %) against 25.00 EUR; 95 % interval 32.37 EUR to 54.60 EUR; beyond chance and material");
        comparison.Explain(ReportLanguage.French).Should().StartWith("41,67\u00a0€\u00a0: objectif manqué, +16,67\u00a0€");
    }
}
