using BenchmarkDotNet.Attributes;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Performance;

/// <summary>
/// A single metric through its definition, <c>.Value</c> included, against the bare decimal division with a zero test (and the same factor), over 4,096 inputs of
/// which 1 in 64 is undefined; and ten metrics of 100,000 groups. Read the ratios and the bytes.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MetricCallBenchmarks
{
    private const int Inputs = 4096;
    private const int Groups = 100_000;
    private static readonly Period Year = Period.Year(2026);
    private static readonly Dimension Ad = new("ad");
    private static readonly Metric[] Ten =
    [
        PaidMediaMetrics.ClickThroughRate, PaidMediaMetrics.CostPerClick, PaidMediaMetrics.CostPerMille, PaidMediaMetrics.CostPerAcquisition, PaidMediaMetrics.ConversionRate,
        PaidMediaMetrics.ReturnOnAdSpend, PaidMediaMetrics.AdvertisingCostOfSales, PaidMediaMetrics.ValuePerConversion, PaidMediaMetrics.Clicks, PaidMediaMetrics.Cost,
    ];

    private readonly decimal[] _numerators = new decimal[Inputs];
    private readonly decimal[] _denominators = new decimal[Inputs];
    private readonly Money[] _costs = new Money[Inputs];
    private readonly MetricValue[] _values = new MetricValue[Groups * Ten.Length];
    private FactResult _result = null!;

    /// <summary>Draws the inputs, some of them undefined.</summary>
    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        for (int i = 0; i < Inputs; i++)
        {
            _numerators[i] = random.Next(1, 1_000_000) / 100m;
            _denominators[i] = i % 64 == 0 ? 0m : random.Next(1, 10_000);
            _costs[i] = new Money(_numerators[i], "EUR");
        }

        var rows = new FactTableBuilder(new MeasurementBasis("bench"), coverage: Year) { Currency = Currency.Parse("EUR") };
        for (int i = 0; i < Groups; i++)
        {
            rows.BeginRow(Year.Start.AddDays(i % 365)).Set(Ad, "ad " + i.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Set(Measure.Impressions, random.Next(1, 1_000_000)).Set(Measure.Clicks, random.Next(0, 10_000)).Set(Measure.Cost, random.Next(1, 1_000_000) / 100m)
                .Set(Measure.AdConversions, random.Next(0, 100)).Set(Measure.AdConversionValue, random.Next(1, 10_000_000) / 100m).EndRow();
        }

        _result = rows.Build().Query(new FactQuery(Year).By(Ad).Of([.. Ten.SelectMany(metric => metric.Formula.Measures).Distinct()]));
    }

    /// <summary>The denominator: a decimal division with a zero test.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs), BenchmarkCategory("call")]
    public decimal BareDivision()
    {
        decimal sum = 0m;
        for (int i = 0; i < Inputs; i++) sum += Divide(_numerators[i], _denominators[i]) ?? 0m;
        return sum;
    }

    /// <summary>A metric with one measure on each side.</summary>
    [Benchmark(OperationsPerInvoke = Inputs), BenchmarkCategory("call")]
    public decimal OneMeasureEachSide()
    {
        decimal sum = 0m;
        for (int i = 0; i < Inputs; i++) sum += Calculate.CostPerClick(_costs[i], _denominators[i]).Value ?? 0m;
        return sum;
    }

    /// <summary>A metric with a factor: cost per thousand.</summary>
    [Benchmark(OperationsPerInvoke = Inputs), BenchmarkCategory("call with a factor")]
    public decimal WithAFactor()
    {
        decimal sum = 0m;
        for (int i = 0; i < Inputs; i++) sum += Calculate.CostPerMille(_costs[i], _denominators[i]).Value ?? 0m;
        return sum;
    }

    /// <summary>The denominator of it: the factor, the division and the zero test.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs), BenchmarkCategory("call with a factor")]
    public decimal BareDivisionWithAFactor()
    {
        decimal sum = 0m;
        for (int i = 0; i < Inputs; i++) sum += Divide(1000m * _numerators[i], _denominators[i]) ?? 0m;
        return sum;
    }

    /// <summary>A metric with two terms above the line.</summary>
    [Benchmark(OperationsPerInvoke = Inputs), BenchmarkCategory("call")]
    public decimal TwoTermsAbove()
    {
        decimal sum = 0m;
        for (int i = 0; i < Inputs; i++) sum += Calculate.BounceRateGa4(_denominators[i], _numerators[i]).Value ?? 0m;
        return sum;
    }

    /// <summary>Ten metrics of each of 100,000 groups.</summary>
    [Benchmark(OperationsPerInvoke = Groups * 10), BenchmarkCategory("groups")]
    public int TenMetricsOfEveryGroup()
    {
        int at = 0;
        for (int i = 0; i < _result.Count; i++)
        {
            Totals totals = _result[i].Totals;
            foreach (Metric metric in Ten) _values[at++] = metric.From(totals);
        }

        return at;
    }

    private static decimal? Divide(decimal numerator, decimal denominator) => denominator == 0m ? null : numerator / denominator;
}
