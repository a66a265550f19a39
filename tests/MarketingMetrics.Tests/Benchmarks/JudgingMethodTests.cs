using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

/// <summary>Which method judges a figure, by its uncertainty and by what is known behind it.</summary>
public class JudgingMethodTests
{
    private static readonly Period October = Period.Month(2026, 10);

    // Seven days of R 4.2.2 (domain vectors): the denominators vary so much (g 0.1597) that delta and Fieller part.
    private static readonly DailyFigures Unsteady = Cpc([120, 95, 130, 110, 140, 80, 75], [6, 4, 7, 5, 8, 3, 2]);

    private static readonly DailyFigures Steady = Cpc(
        [100, 104, 98, 110, 95, 102, 99, 105, 97, 103, 101, 108, 96, 100], [50, 53, 48, 56, 47, 52, 49, 51, 50, 50, 52, 53, 47, 50]);

    // Interval: R 4.2.2, Fieller with t(6): 18.5481615792 to 28.1089681737.
    // p, python: t = mean(y - r x) / se, then Simpson's rule over the density of t(6):
    // 15 -> t 10.5097 p 4.359224251e-5; 20 -> t 1.01187 p 0.3506495349; 30 -> t -2.82112 p 0.0303093773
    [Theory]
    [InlineData(15, 0.00004359224251, Verdict.Worse)]
    [InlineData(20, 0.3506495349, Verdict.Inconclusive)]
    [InlineData(30, 0.0303093773, Verdict.Better)]
    public void Against_DaysWithAnUnsteadyBase_AreJudgedByFieller(double target, double p, Verdict verdict)
    {
        Comparison comparison = Calculate.CostPerClick(new Money(750, "EUR"), 35).Against(Benchmark.Target((decimal)target), days: Unsteady);

        comparison.Method.Should().Be(JudgingMethod.DailyFieller);
        comparison.PValue.Should().BeApproximately(p, 1e-9);
        comparison.Interval.Lower.Should().BeApproximately(18.5481615792m, 1e-8m);
        comparison.Interval.Upper.Should().BeApproximately(28.1089681737m, 1e-8m);
        comparison.Verdict.Should().Be(verdict);
    }

    // python: R = 1418 / 708; se = sqrt(sum (y - R x)^2 / (14 * 13)) / mean(x); R +- 2.1603686564628 se; p = erfc(|R - 2| / (se * 2.16037 / 1.95996) / sqrt 2)
    [Fact]
    public void Against_SteadyDays_AreJudgedByTheDeltaMethod()
    {
        Comparison comparison = Calculate.CostPerClick(new Money(1418, "EUR"), 708).Against(Benchmark.Target(2m), days: Steady);

        comparison.Method.Should().Be(JudgingMethod.DailyDelta);
        comparison.Interval.Lower.Should().BeApproximately(1.9779099240769746m, 1e-10m);
        comparison.Interval.Upper.Should().BeApproximately(2.02773979343715m, 1e-10m);
        comparison.PValue.Should().BeApproximately(0.824141855719973, 1e-9);
        comparison.Verdict.Should().Be(Verdict.OnPar);
        comparison.Explain(ReportLanguage.French).Should().Contain("intervalle tiré des jours");
    }

    private static MetricValue Revenue(decimal amount) => SalesMetrics.Revenue.From(Measure.Revenue.Of(new Money(amount, "EUR")));

    // python: 6050 -+ 14 * 2.1603686564628 * s / sqrt(14), s = 113.827... the standard deviation (n - 1) of the days
    [Fact]
    public void Against_RevenueOfSingleDays_IsJudgedByThem()
    {
        int[] days = [410, 395, 520, 610, 480, 300, 285, 430, 405, 505, 640, 470, 310, 290];

        Comparison comparison = Revenue(6050m).Against(Benchmark.Target(5200m), days: DailyFigures.From(days.Select(day => Revenue(day))));

        comparison.Method.Should().Be(JudgingMethod.DailyDelta);
        comparison.Interval.Lower.Should().BeApproximately(5129.895190714207m, 1e-8m);
        comparison.Interval.Upper.Should().BeApproximately(6970.104809285793m, 1e-8m);
        (comparison.Verdict, comparison.Reason).Should().Be((Verdict.Inconclusive, VerdictReason.WithinChance));
        Revenue(6050m).Against(Benchmark.Target(5200m)).Reason.Should().Be(VerdictReason.NotTested);
    }

    // Quiet weekends are known, not noise. python: 1986 -+ 21 * 2.08596344726587 * sqrt(rss / (21 - 7) / 21), rss round the means of the weekdays; 386 to either side otherwise.
    [Fact]
    public void Against_RevenueWithQuietWeekends_IsHeldAgainstItsWeekdays()
    {
        int[] days = [100, 110, 120, 115, 140, 40, 30, 104, 108, 125, 111, 150, 44, 28, 98, 113, 118, 117, 143, 38, 34];
        var monday = new DateOnly(2026, 10, 5);

        Comparison comparison = Revenue(1986m).Against(Benchmark.Target(1700m), days: DailyFigures.From(days.Select((day, at) => (monday.AddDays(at), Revenue(day)))));

        comparison.Interval.Lower.Should().BeApproximately(1953.0840520062236m, 1e-8m);
        comparison.Interval.Upper.Should().BeApproximately(2018.9159479937764m, 1e-8m);
        comparison.Verdict.Should().Be(Verdict.Better);
    }

    // Domain vector (C): orders 40, 55, 60, 120, 35, 80, 200, 45 on a cost of 150: [0.720553894, 7.746112773], times the cost.
    [Fact]
    public void Against_RevenueOfSingleOrders_IsJudgedByCompoundPoisson()
    {
        decimal[] orders = [40, 55, 60, 120, 35, 80, 200, 45];

        Comparison comparison = Revenue(635m).Against(Benchmark.Target(500m), amounts: AmountSpread.From(orders));

        comparison.Method.Should().Be(JudgingMethod.CompoundPoisson);
        comparison.Interval.Lower.Should().BeApproximately(108.0830841m, 1e-6m);
        comparison.Interval.Upper.Should().BeApproximately(1161.91691595m, 1e-6m);
    }

    [Fact]
    public void Against_BootstrapSeed_DrawsTheDaysAnew()
    {
        var options = new JudgingOptions { BootstrapSeed = 7 };
        MetricValue cpc = Calculate.CostPerClick(new Money(1418, "EUR"), 708);

        Comparison once = cpc.Against(Benchmark.Target(2m), options, days: Steady), again = cpc.Against(Benchmark.Target(2m), options, days: Steady);

        once.Method.Should().Be(JudgingMethod.DailyBootstrap);
        once.Interval.Should().Be(again.Interval);
        once.Interval.Lower.Should().BeInRange(1.975m, 1.99m);
        once.Interval.Upper.Should().BeInRange(2.015m, 2.03m);
    }

    // Domain vector (C): orders 40, 55, 60, 120, 35, 80, 200, 45 on a cost of 150: 4.2333 [0.720553894, 7.746112773].
    [Fact]
    public void Against_OrdersWithoutDays_AreJudgedByCompoundPoisson()
    {
        decimal[] orders = [40, 55, 60, 120, 35, 80, 200, 45];
        MetricValue roas = Calculate.ReturnOnAdSpend(new Money(635, "EUR"), new Money(150, "EUR"));

        Comparison comparison = roas.Against(Benchmark.Target(3m), amounts: AmountSpread.From(orders));

        comparison.Method.Should().Be(JudgingMethod.CompoundPoisson);
        comparison.Interval.Lower.Should().BeApproximately(0.720553894m, 1e-8m);
        comparison.Interval.Upper.Should().BeApproximately(7.746112773m, 1e-8m);
        (comparison.Verdict, comparison.Reason).Should().Be((Verdict.Inconclusive, VerdictReason.TooFewEvents));
        roas.Against(Benchmark.Target(3m)).Should().Match<Comparison>(bare => bare.Reason == VerdictReason.NotTested && bare.Method == JudgingMethod.None);
    }

    // by hand: 80 +- 1.95996398454 * 80 * 0.9 / sqrt(400) = 80 +- 7.05587034
    [Fact]
    public void Against_AverageOrderValueWithVariation_IsJudgedByItsStandardError()
    {
        var options = new JudgingOptions { AmountVariation = 0.9 };

        Comparison comparison = Calculate.AverageOrderValue(new Money(32_000, "EUR"), 400).Against(Benchmark.Target(70m), options);

        comparison.Method.Should().Be(JudgingMethod.MeanOfAmounts);
        comparison.Interval.Lower.Should().BeApproximately(72.94412966m, 1e-7m);
        comparison.Interval.Upper.Should().BeApproximately(87.05587034m, 1e-7m);
        comparison.Verdict.Should().Be(Verdict.Better);
    }

    [Fact]
    public void Against_TwoPeriodsOfAverages_AreTestedByTheirStandardErrors()
    {
        var options = new JudgingOptions { AmountVariation = 0.9 };
        MetricValue now = Calculate.AverageOrderValue(new Money(32_000, "EUR"), 400), before = Calculate.AverageOrderValue(new Money(28_000, "EUR"), 400);

        Comparison comparison = now.Against(October, before, October.Previous, options: options);

        // python: math.erfc(10 / math.hypot(80 * .9 / 20, 70 * .9 / 20) / math.sqrt(2))
        comparison.PValue.Should().BeApproximately(0.03657373229730182, 1e-12);
        comparison.Verdict.Should().Be(Verdict.Better);
    }

    [Fact]
    public void WhatWouldChange_RatioOfDays_NamesTheDays()
    {
        Comparison comparison = Calculate.CostPerClick(new Money(750, "EUR"), 35).Against(Benchmark.Target(20m), days: Unsteady, period: new Period(new(2026, 10, 5), new(2026, 10, 11)));

        VerdictChange change = comparison.WhatWouldChange();

        // The limits shrink with the root of the days: 21.43 - 2.880 / sqrt(t) > 20 at t = 4.07, that is 21.5 days more.
        change.DaysNeeded.Should().Be(22);
        change.EventsNeeded.Should().BeNull();
    }

    [Fact]
    public void Against_OtherUncertainties_NameTheirMethod()
    {
        Calculate.ConversionRate(30, 1_000).Against(Benchmark.Target(0.02m)).Method.Should().Be(JudgingMethod.Proportion);
        Calculate.CostPerAcquisition(new Money(900, "EUR"), 30).Against(Benchmark.Target(20m)).Method.Should().Be(JudgingMethod.CostPerCount);
        SalesMetrics.Leads.From(Measure.Leads.Of(40)).Against(Benchmark.Target(30m)).Method.Should().Be(JudgingMethod.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(10, double.NaN)]
    [InlineData(10, -0.1)]
    public void AmountSpread_OutOfRange_Throws(double count, double variation) =>
        ((Action)(() => _ = new AmountSpread((decimal)count, variation))).Should().Throw<ArgumentOutOfRangeException>();

    private static DailyFigures Cpc(int[] cost, int[] clicks) => DailyFigures.From(cost.Zip(clicks, (spent, clicked) => Calculate.CostPerClick(new Money(spent, "EUR"), clicked)));
}
