using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>IOS_ATT: since 26 April 2021 people on iOS may refuse tracking; the conversions of those who do are modelled or aggregated.</summary>
/// <remarks>Meta reaches iOS unless it is said that it does not; any other source is taken at its <see cref="MeasurementBasis.IosShare"/>.</remarks>
internal sealed class IosTracking() : BasisRule(new("IOS_ATT", CaveatSeverity.Warning)
{
    IsStandingLimit = true,
    Source = "https://developers.facebook.com/docs/marketing-api/reference/ad-campaign/insights, https://support.google.com/google-ads/answer/10081327",
})
{
    private static readonly DateOnly Began = new(2021, 4, 26);

    protected override bool Concerns(Measure measure) => measure.Overlap == SourceOverlap.Claimed;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        subject.Totals.Period.End >= Began && (basis.IosShare > 0m || (basis.IosShare is null && SourceKind.IsMeta(basis))) ? Raise(subject, basis) : null;
}
