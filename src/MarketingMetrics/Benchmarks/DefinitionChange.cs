using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>DEFINITION_CHANGE: the definitions in force differ.</summary>
internal sealed class DefinitionChange : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("DEFINITION_CHANGE", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (subject.Basis.DefinitionVariant is not { } one || subject.Other.DefinitionVariant is not { } two || one == two || AnalyticsBreak.IsBreak(subject)) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", one), MessageArgument.OfText("other", two));
    }
}
