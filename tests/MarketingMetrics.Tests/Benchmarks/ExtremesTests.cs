using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

/// <summary>Whatever the data are, a verdict, its sentence, what would change it and its caveats come out; nothing throws from inside and no p-value leaves 0 to 1.</summary>
public class ExtremesTests
{
    private static readonly Period October = Period.Month(2026, 10);

    private static readonly decimal[] Amounts =
        [0m, 1m, 2m, 30m, 123456789.987654321m, 1e15m, 1e20m, 1e27m, decimal.MaxValue, 1e-28m, 1e-10m, 0.999999m, -1m, -1e27m, decimal.MinValue];

    private static readonly decimal[] Targets = [0m, 1e-12m, 0.05m, 1m, 30m, 1e15m, -1m, -1e15m];

    private static readonly Metric[] Metrics =
    [
        PaidMediaMetrics.CostPerAcquisition, PaidMediaMetrics.ClickThroughRate, PaidMediaMetrics.CostPerClick, PaidMediaMetrics.CostPerMille, PaidMediaMetrics.ReturnOnAdSpend,
        PaidMediaMetrics.Conversions, PaidMediaMetrics.Cost, SalesMetrics.AverageOrderValue, SalesMetrics.ReturnOnInvestment, SiteMetrics.Sessions,
    ];

    [Fact]
    public void Against_ExtremeAmounts_NeverThrowsFromInside()
    {
        var random = new Random(20261122);
        decimal Any(decimal[] from) => from[random.Next(from.Length)];
        for (int run = 0; run < 1_500; run++)
        {
            Metric metric = Metrics[random.Next(Metrics.Length)];
            MetricValue Value() => metric.From([.. metric.Formula.Measures.Select(measure => measure.Unit == MeasureUnit.Money ? measure.Of(new Money(Any(Amounts), "EUR")) : measure.Of(Any(Amounts)))]);
            DailyFigures Days() => DailyFigures.From(Enumerable.Range(1, 8).Select(day => (new DateOnly(2026, 10, day), Value())));
            var options = new JudgingOptions { AmountVariation = random.Next(2) == 0 ? null : 0.8, BootstrapSeed = random.Next(50) == 0 ? 1 : null };
            MetricValue value = Value();
            PacedTarget paced = Benchmark.Paced(1 + Math.Abs(Any(Targets)) / 2, October).DueBy(new(2026, 10, 1 + random.Next(31)));

            _ = value.Explain();
            _ = value.Interval().ToString();
            SampledFigure.Of(default, value, options).Caveats().Should().NotContain(caveat => caveat.Code == "RULE_FAILED");
            Examine(value.Against(Benchmark.Target(Any(Targets)), options, days: random.Next(2) == 0 ? null : Days(), period: October));
            Examine(value.Against(Benchmark.Band(-1m, Math.Abs(Any(Targets))), options, amounts: new AmountSpread(40, 0.5)));
            Examine(value.Against(October, Value(), October.Previous, options: options, days: Days(), earlierDays: Days()));
            Examine(value.Against(Benchmark.History(6), Enumerable.Range(0, 6).Select(_ => Value()), options));
            Examine(value.Against(Benchmark.Peers("peers", Targets), options));
            Examine(value.Against(paced, options, period: October));
            if (metric.Formula is Total) _ = (Pacing.Of(paced, value, Days()).ToString(), Pacing.Of(paced, value).Outlook, Pacing.Of(paced, value).NeededPerDay);
        }
    }

    [Theory]
    [InlineData("1e16")]
    [InlineData("-1e16")]
    [InlineData("1e-13")]
    public void Benchmarks_BeyondWhatIsJudged_ThrowAtTheDoor(string amount)
    {
        decimal beyond = decimal.Parse(amount, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
        Action[] doors = [() => Benchmark.Target(beyond), () => Benchmark.Band(Math.Min(0, beyond), Math.Max(0, beyond)), () => Benchmark.Peers("peers", beyond), () => Benchmark.External(beyond, "source", October)];

        foreach (Action door in doors) door.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*10^15*");
    }

    private static void Examine(Comparison comparison)
    {
        _ = (comparison.ToString(), comparison.Explain(ReportLanguage.French), comparison.WhatWouldChange().ToString(), comparison.WhatWouldChange().SmallestDifference);
        if (comparison.PValue is { } p) p.Should().BeInRange(0, 1);
        CaveatRules.Run(BenchmarkRules.All, new ComparedFigure(default, comparison)).Should().NotContain(caveat => caveat.Code == "RULE_FAILED");
        ComparisonSet.Of([comparison, comparison]).Count.Should().Be(2);
    }
}
