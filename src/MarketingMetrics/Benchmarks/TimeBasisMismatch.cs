using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>CONV_TIME_BASIS: one side books conversions on the day of the interaction, the other on the day of the conversion. Over a week or less it forbids the comparison.</summary>
internal sealed class TimeBasisMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("CONV_TIME_BASIS", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsConversions || subject.Basis.TimeBasis == subject.Other.TimeBasis
            || subject.Basis.TimeBasis == ConversionTimeBasis.Unknown || subject.Other.TimeBasis == ConversionTimeBasis.Unknown) yield break;
        Caveat found = Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", subject.Basis.Source), MessageArgument.OfText("other", subject.Other.Source));
        yield return subject.IsShort ? found with { Severity = CaveatSeverity.Critical, Effect = CaveatEffect.ForbidsComparison } : found;
    }
}
