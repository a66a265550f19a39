using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>MODELLED_SHARE_CHANGED: the share of modelled conversions moved by more than five points between the sides.</summary>
internal sealed class ModelledShareMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("MODELLED_SHARE_CHANGED", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsConversions || subject.Basis.ModelledShare is not { } one || subject.Other.ModelledShare is not { } two || Math.Abs(one - two) <= 0.05m) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfPercent("share", one, 0), MessageArgument.OfPercent("other_share", two, 0));
    }
}
