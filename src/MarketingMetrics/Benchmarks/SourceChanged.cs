using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>SOURCE_CHANGED: another source delivered the other side.</summary>
internal sealed class SourceChanged : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("SOURCE_CHANGED", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (subject.Basis.Source == subject.Other.Source || AnalyticsBreak.IsBreak(subject)) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", subject.Basis.Source), MessageArgument.OfText("other", subject.Other.Source));
    }
}
