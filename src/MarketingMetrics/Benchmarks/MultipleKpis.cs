using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>MULTIPLE_KPIS: more than five changes were tested together.</summary>
internal sealed class MultipleKpis : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("MULTIPLE_KPIS", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison.TestedTogether <= 5) yield break;
        decimal expected = subject.Comparison.TestedTogether * (1m - (decimal)subject.Comparison.Options.Level);
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("tested", subject.Comparison.TestedTogether), MessageArgument.OfNumber("expected", expected, 1));
    }
}
