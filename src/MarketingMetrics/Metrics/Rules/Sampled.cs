using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>GA4_SAMPLED: the source read only a part of the events; critical where it read less than the threshold.</summary>
internal sealed class Sampled(CaveatThresholds thresholds) : BasisRule(Kind)
{
    public static CaveatDescriptor Kind { get; } = new("GA4_SAMPLED", CaveatSeverity.Warning)
    {
        Source = "https://www.mauroromanella.com/ga4-data-quality-sampling-thresholding-and-cardinality-explained/",
    };

    protected override bool Concerns(Measure measure) => true;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis)
    {
        if (basis.SampledShare is not { } share || share >= 1m) return null;
        Caveat found = Raise(subject, basis, MessageArgument.OfPercent("share", share, 1));
        return share < thresholds.CriticalSampledShare ? found with { Severity = CaveatSeverity.Critical } : found;
    }
}
