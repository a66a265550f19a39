using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>MODEL_MISMATCH: conversions are credited by different attribution models.</summary>
internal sealed class ModelMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("MODEL_MISMATCH", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsConversions || subject.Basis.AttributionModel is not { } one || subject.Other.AttributionModel is not { } two || one == two) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", subject.Basis.Source), MessageArgument.OfText("other", subject.Other.Source),
            MessageArgument.OfText("model", one), MessageArgument.OfText("other_model", two));
    }
}
