using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>COUNTING_MODE: one side counts one conversion per interaction, the other every one.</summary>
internal sealed class CountingMode : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("COUNTING_MODE", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsConversions || subject.Basis.Counting == subject.Other.Counting
            || subject.Basis.Counting == ConversionCounting.Unknown || subject.Other.Counting == ConversionCounting.Unknown) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", subject.Basis.Source), MessageArgument.OfText("other", subject.Other.Source));
    }
}
