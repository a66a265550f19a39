using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>TZ_MISMATCH: days are cut in different time zones. For a single day it forbids the comparison.</summary>
internal sealed class TimeZoneMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("TZ_MISMATCH", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (subject.Basis.TimeZone is not { } one || subject.Other.TimeZone is not { } two || one == two) yield break;
        Caveat found = Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", one), MessageArgument.OfText("other", two));
        yield return subject.Days == 1 ? found with { Severity = CaveatSeverity.Critical, Effect = CaveatEffect.ForbidsComparison } : found;
    }
}
