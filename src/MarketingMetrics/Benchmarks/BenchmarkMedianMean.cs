using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>BENCHMARK_MEDIAN_MEAN: the cited figure is a median of many, the own one a pooled ratio.</summary>
internal sealed class BenchmarkMedianMean : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("BENCHMARK_MEDIAN_MEAN", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Benchmark: ExternalFigure { Statistic: FigureStatistic.Median } cited, Actual.Metric.Formula: Quotient }) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("source", cited.Source));
    }
}
