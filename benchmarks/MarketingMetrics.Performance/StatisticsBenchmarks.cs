using BenchmarkDotNet.Attributes;
using MarketingMetrics.Statistics;
using MathNet.Numerics.Distributions;

namespace MarketingMetrics.Performance;

/// <summary>
/// Exact intervals against the same quantiles from MathNet, over 1,000 counts with n up to 100,000 and rates up to 10 %. Read the ratios.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class StatisticsBenchmarks
{
    private const int Rows = 1000;
    private readonly double[] _successes = new double[Rows];
    private readonly double[] _trials = new double[Rows];

    /// <summary>Draws counts and trials, with a fixed seed.</summary>
    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        for (int i = 0; i < Rows; i++)
        {
            _trials[i] = random.Next(100, 100_000);
            _successes[i] = 1 + Math.Floor(_trials[i] * 0.1 * random.NextDouble());
        }
    }

    /// <summary>The denominator: a Clopper-Pearson pair by the inverse beta of MathNet.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Rows), BenchmarkCategory("proportion")]
    public double MathNetClopperPearson()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++)
        {
            double x = _successes[i], n = _trials[i];
            sum += Beta.InvCDF(x, n - x + 1, 0.025) + Beta.InvCDF(x + 1, n - x, 0.975);
        }
        return sum;
    }

    /// <summary>A Clopper-Pearson pair.</summary>
    [Benchmark(OperationsPerInvoke = Rows), BenchmarkCategory("proportion")]
    public double ClopperPearson()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++) sum += ProportionInterval.ClopperPearson(_successes[i], _trials[i]).Width;
        return sum;
    }

    /// <summary>A Wilson interval.</summary>
    [Benchmark(OperationsPerInvoke = Rows), BenchmarkCategory("proportion")]
    public double Wilson()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++) sum += ProportionInterval.Wilson(_successes[i], _trials[i]).Width;
        return sum;
    }

    /// <summary>For orientation: one division.</summary>
    [Benchmark(OperationsPerInvoke = Rows), BenchmarkCategory("proportion")]
    public double OneDivision()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++) sum += _successes[i] / _trials[i];
        return sum;
    }

    /// <summary>The denominator: a Garwood pair by the inverse gamma of MathNet.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Rows), BenchmarkCategory("count")]
    public double MathNetGarwood()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++)
        {
            double x = _successes[i];
            sum += Gamma.InvCDF(x, 1, 0.025) + Gamma.InvCDF(x + 1, 1, 0.975);
        }
        return sum;
    }

    /// <summary>A Garwood pair.</summary>
    [Benchmark(OperationsPerInvoke = Rows), BenchmarkCategory("count")]
    public double Garwood()
    {
        double sum = 0;
        for (int i = 0; i < Rows; i++) sum += CountInterval.Garwood(_successes[i]).Width;
        return sum;
    }
}
