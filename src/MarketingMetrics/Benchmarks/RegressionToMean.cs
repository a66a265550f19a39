using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>REGRESSION_TO_MEAN: the figure is the first or the last of at least eight in its own history.</summary>
internal sealed class RegressionToMean : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("REGRESSION_TO_MEAN", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Benchmark: OwnHistory, Position: { Count: >= 8, IsExtreme: true } position }) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("rank", position.Rank), MessageArgument.OfNumber("count", position.Count));
    }
}
