using BenchmarkDotNet.Attributes;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Performance;

/// <summary>The verdicts of a report of 15 KPIs, judged together; and one million Wilson intervals against reading the data. The first is to stay below 1 ms, the second within 10 times.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private const int Rows = 1_000_000;
    private readonly Period _october = Period.Month(2026, 10);
    private readonly double[] _successes = new double[Rows];
    private readonly double[] _trials = new double[Rows];

    /// <summary>Draws counts and trials of a million rows, with a fixed seed.</summary>
    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        for (int i = 0; i < Rows; i++)
        {
            _trials[i] = random.Next(100, 100_000);
            _successes[i] = Math.Floor(_trials[i] * 0.1 * random.NextDouble());
        }
    }

    /// <summary>Fifteen comparisons, adjusted together.</summary>
    [Benchmark]
    public int VerdictsOfFifteenKpis()
    {
        List<Comparison> comparisons = [];
        for (int i = 0; i < 5; i++)
        {
            comparisons.Add(Calculate.CostPerAcquisition(new Money(4_250 + i, "EUR"), 170).Against(Benchmark.Target(25m)));
            comparisons.Add(Calculate.ConversionRate(312 + i, 9_870).Against(_october, Calculate.ConversionRate(290, 9_900), _october.Previous));
            comparisons.Add(Calculate.CostPerAcquisition(new Money(4_250, "EUR"), 170 + i).Against(_october, Calculate.CostPerAcquisition(new Money(4_000, "EUR"), 140), _october.Previous));
        }

        return ComparisonSet.Of(comparisons).Tested;
    }

    /// <summary>What would change one verdict, said in words.</summary>
    [Benchmark]
    public string WhatWouldChange() => Calculate.CostPerAcquisition(new Money(2_500, "EUR"), 100).Against(Benchmark.Target(25m), period: _october).WhatWouldChange().Explain();

    /// <summary>The denominator: counts and trials of a million rows read once.</summary>
    [Benchmark]
    public double ReadAMillionRows()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++) sum += _successes[i] / _trials[i];
        return sum;
    }

    /// <summary>A Wilson interval of each row.</summary>
    [Benchmark]
    public double AMillionWilsonIntervals()
    {
        double sum = 0;
        Confidence confidence = default;
        for (int i = 0; i < Rows; i++) sum += ProportionInterval.Wilson(_successes[i], _trials[i], confidence).Width;
        return sum;
    }
}
