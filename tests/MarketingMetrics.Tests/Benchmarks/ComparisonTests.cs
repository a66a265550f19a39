using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class ComparisonTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Period September = Period.Month(2026, 9);

    [Fact]
    public void Against_ExternalFigureInsideTheInterval_IsInconclusive()
    {
        Comparison comparison = Calculate.ConversionRate(conversions: 312, sessions: 9_870)
            .Against(Benchmark.External(0.029m, source: "Invented study", period: Period.Year(2025), studySize: 1_240));

        comparison.Verdict.Should().Be(Verdict.Inconclusive);
        comparison.ToString().Should().Be("3.16 %: inconclusive, +0.26 points (+9.0 %) against 2.90 %; 95 % interval 2.83 % to 3.52 %; could be chance");
        comparison.Explain(ReportLanguage.French).Should().Be(
            "3,16\u202f%\u00a0: indécis, +0,26\u00a0pt (+9,0\u202f%) par rapport à 2,90\u202f%\u202f; intervalle à 95\u202f% de 2,83\u202f% à 3,52\u202f%\u202f; le hasard peut suffire");
    }

    // R 4.2.2: cost 5000, 20 conversions: 250 [161.87, 409.28].
    [Theory]
    [InlineData(5000, 20, 450, Verdict.Better, VerdictReason.Significant)]
    [InlineData(5000, 20, 250, Verdict.Inconclusive, VerdictReason.TooFewEvents)]
    [InlineData(5000, 20, 100, Verdict.Worse, VerdictReason.Significant)]
    [InlineData(50000, 2000, 20, Verdict.Worse, VerdictReason.Significant)]
    [InlineData(50000, 2000, 26, Verdict.Inconclusive, VerdictReason.WithinChance)]
    [InlineData(5000000, 200000, 25.2, Verdict.OnPar, VerdictReason.Immaterial)]
    [InlineData(5000000, 200000, 25, Verdict.OnPar, VerdictReason.Equivalent)]
    [InlineData(300, 0, 25, Verdict.Worse, VerdictReason.BoundDecides)]
    [InlineData(300, 0, 100, Verdict.Inconclusive, VerdictReason.WithinChance)]
    public void Against_CostPerAcquisitionTarget_JudgesByThePoissonInterval(double cost, int conversions, double target, Verdict verdict, VerdictReason reason)
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money((decimal)cost, "EUR"), conversions).Against(Benchmark.Target((decimal)target));

        (comparison.Verdict, comparison.Reason).Should().Be((verdict, reason));
    }

    [Fact]
    public void Against_NoSamplingModel_IsJudgedByMaterialityAndSaysSo()
    {
        Comparison comparison = Calculate.ReturnOnAdSpend(new Money(420, "EUR"), new Money(100, "EUR")).Against(Benchmark.Target(4m));

        comparison.ToString().Should().Be("4.20x: target met, +0.20x (+5.0 %) against 4.00x; significance not tested");
    }

    [Fact]
    public void Against_NeutralMetric_IsNotJudgedWithoutDirectionOrBand()
    {
        MetricValue frequency = Calculate.Frequency(3000, 1000);

        frequency.Against(Benchmark.Target(2m)).Verdict.Should().BeNull();
        frequency.Against(Benchmark.Band(2m, 4m)).Verdict.Should().Be(Verdict.OnPar);
        frequency.Against(Benchmark.Band(4m, 5m)).Verdict.Should().Be(Verdict.Worse);
        frequency.Against(Benchmark.Target(2m) with { Direction = MetricDirection.LowerIsBetter }).Verdict.Should().Be(Verdict.Worse);
    }

    [Fact]
    public void Against_TargetInAnotherCurrency_IsNotComparable() =>
        Calculate.CostPerClick(new Money(10, "EUR"), 5).Against(Benchmark.Target(new Money(2, "USD"))).Verdict.Should().Be(Verdict.NotComparable);

    [Fact]
    public void Against_CaveatThatForbids_IsNotComparable()
    {
        Caveat cut = new CaveatDescriptor("PARTIAL_PERIOD", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison).Raise(new FigureRef("ctr"));

        Comparison comparison = Calculate.ClickThroughRate(50, 1000).Against(October, Calculate.ClickThroughRate(90, 1000), September, caveats: [cut]);

        comparison.Verdict.Should().Be(Verdict.NotComparable);
        comparison.Obstacles.Should().ContainSingle();
    }

    // R 4.2.2: 200/10000 against 260/10000: z 2.83025165279325, p .00465114045096.
    [Fact]
    public void Against_EarlierPeriod_TestsProportions()
    {
        Comparison comparison = Calculate.ConversionRate(260, 10_000).Against(October, Calculate.ConversionRate(200, 10_000), September);

        comparison.PValue.Should().BeApproximately(0.00465114045096, 1e-12);
        comparison.Verdict.Should().Be(Verdict.Better);
        comparison.RelativeDifference.Should().Be(0.3m);
    }

    // R 4.2.2: same spend 2000, 40 against 25 conversions: rate ratio 1.6 [.947, 2.752], p .0816815339415403.
    [Fact]
    public void Against_EarlierCostPerAcquisition_IsARateRatioPerCost()
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money(2000, "EUR"), 40)
            .Against(October, Calculate.CostPerAcquisition(new Money(2000, "EUR"), 25), September, options: new JudgingOptions { MinimumEvents = 20 });

        comparison.PValue.Should().BeApproximately(0.0816815339415403, 1e-10);
        comparison.Verdict.Should().Be(Verdict.Inconclusive);
        comparison.RelativeDifference.Should().Be(-0.375m);
    }

    [Fact]
    public void Against_EarlierTotalOfUnequalLength_IsComparedPerDay()
    {
        MetricValue february = SalesMetrics.Leads.From(Measure.Leads.Of(280));
        MetricValue january = SalesMetrics.Leads.From(Measure.Leads.Of(310));

        Comparison comparison = february.Against(Period.Month(2026, 2), january, Period.Month(2026, 1));

        comparison.IsPerDay.Should().BeTrue();
        comparison.Actual.Value.Should().Be(10m);
        comparison.Difference.Should().Be(0m);
    }

    [Fact]
    public void Against_Nothing_SaysWhatIsMissing()
    {
        MetricValue missing = PaidMediaMetrics.CostPerLead.From(Measure.Cost.Of(new Money(5, "EUR")));

        missing.Against(Benchmark.Target(20m)).Reason.Should().Be(VerdictReason.NoValue);
        Calculate.ClickThroughRate(40, 100).Against(October, default, September).Reason.Should().Be(VerdictReason.NoReference);
    }

    [Fact]
    public void Against_WrongUse_NamesTheRemedy()
    {
        Action period = () => Calculate.ClickThroughRate(1, 2).Against(Benchmark.Previous);
        Action other = () => Calculate.ClickThroughRate(1, 2).Against(October, Calculate.EngagementRate(1, 2), September);

        period.Should().Throw<ArgumentException>().WithMessage("*is a period*evaluate a plan*");
        other.Should().Throw<ArgumentException>().WithMessage("*'ctr' cannot be compared with 'engagement_rate'*");
    }
}
