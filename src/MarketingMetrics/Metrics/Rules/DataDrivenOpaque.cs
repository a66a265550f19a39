using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>DDA_OPAQUE: credit is given by a learned model that nobody outside can recompute.</summary>
internal sealed class DataDrivenOpaque() : BasisRule(new("DDA_OPAQUE", CaveatSeverity.Info)
{
    IsStandingLimit = true, Source = "Google Ads API, AttributionModelEnum (developers.google.com/google-ads/api)",
})
{
    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        SourceKind.ModelOf(basis).Contains("data_driven", StringComparison.Ordinal) ? Raise(subject, basis) : null;
}
