using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>PIXEL_SERVER_DUP: browser and server both report conversions without a shared id, so one sale may count twice.</summary>
internal sealed class PixelServerDuplicates() : BasisRule(new("PIXEL_SERVER_DUP", CaveatSeverity.Critical)
{
    Source = "https://bluefroganalytics.com/blog/how-to-deduplicate-conversions-across-platforms/",
})
{
    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) => basis.SharesEventIds == false ? Raise(subject, basis) : null;
}
