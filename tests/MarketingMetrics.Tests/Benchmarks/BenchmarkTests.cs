using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class BenchmarkTests
{
    private static readonly Period October = Period.Month(2026, 10);

    [Fact]
    public void Periods_OfEachKind_AreThoseWhoseValuesItNeeds()
    {
        Benchmark.Previous.Periods(October).Should().Equal(Period.Month(2026, 9));
        Benchmark.LastYear.Periods(October).Should().Equal(Period.Month(2025, 10));
        Benchmark.LastYearAligned.Periods(October).Should().Equal(Period.Of(new DateOnly(2025, 10, 2), new DateOnly(2025, 11, 1)));
        Benchmark.Earlier("Spring", Period.Month(2026, 4)).Periods(October).Should().Equal(Period.Month(2026, 4));
        Benchmark.History(4).Periods(October).Should().Equal(Period.Month(2026, 9), Period.Month(2026, 8), Period.Month(2026, 7), Period.Month(2026, 6));
        Benchmark.Target(1m).Periods(October).Should().BeEmpty();
    }

    // by definition: break-even ROAS = 1 / margin; 40 % margin: 2.5. Cost per conversion: 0.4 x 80 = 32. ACoS: the margin.
    [Fact]
    public void BreakEven_FollowsFromTheMargin()
    {
        var acos = new Metric("acos", Measure.Cost / Measure.AdConversionValue) { Direction = MetricDirection.LowerIsBetter, Unit = MetricUnit.Percent };
        BreakEven breakEven = Benchmark.BreakEven(0.4m, new Money(80, "EUR"));

        breakEven.ValueFor(PaidMediaMetrics.ReturnOnAdSpend).Should().Be(2.5m);
        breakEven.ValueFor(PaidMediaMetrics.CostPerAcquisition).Should().Be(32m);
        breakEven.ValueFor(acos).Should().Be(0.4m);
        Calculate.CostPerAcquisition(new Money(4_250, "EUR"), 170).Against(breakEven).Outcome.Should().Be(TargetOutcome.Met);
        Calculate.ReturnOnAdSpend(new Money(200, "EUR"), new Money(100, "EUR")).Against(breakEven).Outcome.Should().Be(TargetOutcome.Missed);
    }

    [Fact]
    public void BreakEven_WithoutWhatItNeeds_NamesTheRemedy()
    {
        Action cost = () => Benchmark.BreakEven(0.4m).ValueFor(PaidMediaMetrics.CostPerAcquisition);
        Action rate = () => Benchmark.BreakEven(0.4m).ValueFor(PaidMediaMetrics.ClickThroughRate);
        Action margin = () => Benchmark.BreakEven(40m);

        cost.Should().Throw<ArgumentException>().WithMessage("*'cpa'*ValuePerConversion*");
        rate.Should().Throw<ArgumentException>().WithMessage("*'ctr'*target instead*");
        margin.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0.4 for 40 %*");
    }

    // R: quantile(c(1, 2, 4, 8, 16), c(.25, .5, .9)) = 2 4 12.8 (type 7)
    [Theory]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 4)]
    [InlineData(0.9, 12.8)]
    public void PeerSet_Reference_IsTheLinearQuantile(double quantile, double expected)
    {
        PeerSet peers = Benchmark.Peers("Invented panel", 16m, 1m, 8m, 2m, 4m) with { Quantile = (decimal)quantile };

        peers.Reference.Should().Be((decimal)expected);
    }

    [Fact]
    public void PeerSet_Comparison_TellsTheRank()
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money(6_000, "EUR"), 2_000).Against(Benchmark.Peers("Invented panel", 16m, 1m, 8m, 2m, 4m));

        comparison.Position!.Value.Should().BeEquivalentTo(new { Rank = 3, Count = 6, ShareBelow = 0.4m });
        comparison.Verdict.Should().Be(Verdict.Better);
        comparison.Outcome.Should().BeNull();
    }

    [Fact]
    public void Describe_EveryKind_IsWordedInBothLanguages()
    {
        Metric cpa = PaidMediaMetrics.CostPerAcquisition;
        Benchmark[] kinds =
        [
            Benchmark.Target(new Money(25, "EUR")), Benchmark.Band(20m, 30m), Benchmark.Paced(new Money(9_000, "EUR"), October), Benchmark.Previous, Benchmark.LastYear,
            Benchmark.LastYearAligned, Benchmark.Earlier("Spring", October), Benchmark.History(6), Benchmark.BreakEven(0.4m, new Money(80, "EUR")),
            Benchmark.Peers("Invented panel", 20m, 30m), Benchmark.External(25m, "Invented study", Period.Year(2025)),
        ];

        kinds.Select(kind => kind.Describe(cpa).In(ReportLanguage.English)).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.Length > 5);
        kinds.Select(kind => kind.Describe(cpa).In(ReportLanguage.French)).Should().OnlyHaveUniqueItems();
        kinds.Select(kind => kind.Kind).Distinct().Should().HaveCount(9);
        Benchmark.BreakEven(0.4m, new Money(80, "EUR")).Describe(cpa).ToString().Should().Be("break-even 32.00 EUR at a margin of 40 %");
    }
}
