using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>ESTIMATED_METRIC: the source estimates the figure instead of counting it: reach of Meta, store visits anywhere.</summary>
internal sealed class EstimatedMetric() : BasisRule(new("ESTIMATED_METRIC", CaveatSeverity.Info)
{
    IsStandingLimit = true, Source = "https://developers.facebook.com/docs/marketing-api/reference/ad-campaign/insights",
})
{
    protected override bool Concerns(Measure measure) => measure == Measure.Reach || measure == Measure.StoreVisits;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        SourceKind.IsMeta(basis) || subject.Metric.Formula.Measures.Contains(Measure.StoreVisits) ? Raise(subject, basis) : null;
}
