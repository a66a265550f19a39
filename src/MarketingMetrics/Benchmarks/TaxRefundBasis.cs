using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>TAX_REFUND_BASIS: revenue is not counted alike: gross, net of tax, net of refunds.</summary>
internal sealed class TaxRefundBasis : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = new("TAX_REFUND_BASIS", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        if (!subject.CountsRevenue || subject.Basis.RevenueBasis is not { } one || subject.Other.RevenueBasis is not { } two || one == two) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", one), MessageArgument.OfText("other", two));
    }
}
