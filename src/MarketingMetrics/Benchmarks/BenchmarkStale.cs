using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>BENCHMARK_STALE: a cited figure describes a time more than 24 months before the reported period. Published limits do not age.</summary>
internal sealed class BenchmarkStale : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("BENCHMARK_STALE", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Benchmark: ExternalFigure { Statistic: not FigureStatistic.Threshold } cited, Period: { } period }) yield break;
        int months = ((period.End.Year - cited.Period.End.Year) * 12) + period.End.Month - cited.Period.End.Month;
        if (months <= 24) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("source", cited.Source), MessageArgument.OfPeriod("period", cited.Period), MessageArgument.OfNumber("months", months));
    }
}
