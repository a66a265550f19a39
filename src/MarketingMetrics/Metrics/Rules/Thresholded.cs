using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>GA4_THRESHOLD: the source withholds small groups, so rows do not add up.</summary>
internal sealed class Thresholded() : BasisRule(Kind)
{
    public static CaveatDescriptor Kind { get; } = new("GA4_THRESHOLD", CaveatSeverity.Warning)
    {
        Source = "https://www.mauroromanella.com/ga4-data-quality-sampling-thresholding-and-cardinality-explained/",
    };

    protected override bool Concerns(Measure measure) => true;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) => basis.IsThresholded == true ? Raise(subject, basis) : null;
}
