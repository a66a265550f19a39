using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>GA4_SAMPLED: a source read only part of the events, on one side or both.</summary>
internal sealed class SamplingMismatch : ICaveatRule<BasisPair>
{
    public CaveatDescriptor Descriptor { get; } = Metrics.Rules.Sampled.Kind;

    public IEnumerable<Caveat> Examine(BasisPair subject)
    {
        decimal least = Math.Min(subject.Basis.SampledShare ?? 1m, subject.Other.SampledShare ?? 1m);
        if (least >= 1m) yield break;
        MeasurementBasis sampled = subject.Basis.SampledShare == least ? subject.Basis : subject.Other;
        Caveat found = Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", sampled.Source), MessageArgument.OfPercent("share", least, 1));
        yield return least < 0.10m ? found with { Severity = CaveatSeverity.Critical } : found;
    }
}
