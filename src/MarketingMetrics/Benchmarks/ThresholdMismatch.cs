using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>GA4_THRESHOLD: one side withholds small groups, the other does not.</summary>
internal sealed class ThresholdMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = Metrics.Rules.Thresholded.Kind;

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (subject.Basis.IsThresholded is not { } one || subject.Other.IsThresholded is not { } two || one == two) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", one ? subject.Basis.Source : subject.Other.Source));
    }
}
