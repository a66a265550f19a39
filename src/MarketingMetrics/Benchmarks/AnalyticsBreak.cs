using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>UA_GA4_BREAK: one side is Universal Analytics, the other GA4, whose visits, users and bounces are other things.</summary>
internal sealed class AnalyticsBreak : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("UA_GA4_BREAK", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsVisits || !IsBreak(subject)) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", subject.Basis.Source), MessageArgument.OfText("other", subject.Other.Source));
    }

    public static bool IsBreak(BasisPair pair) => (IsUniversal(pair.Basis) && IsGa4(pair.Other)) || (IsGa4(pair.Basis) && IsUniversal(pair.Other));

    private static bool IsUniversal(MeasurementBasis basis) => basis.DefinitionVariant == "ua" || basis.Source is "ua" or "universal-analytics";

    private static bool IsGa4(MeasurementBasis basis)
    {
        return basis.DefinitionVariant == "ga4" || basis.Source == "ga4";
    }
}
