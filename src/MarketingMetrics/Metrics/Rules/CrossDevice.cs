using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>CROSS_DEVICE: people are told apart by device, so one person may be several users.</summary>
internal sealed class CrossDevice() : BasisRule(new("CROSS_DEVICE", CaveatSeverity.Info)
{
    IsStandingLimit = true, Source = "googleads/google-ads-python, v25/common/types/metrics.py (cross_device_conversions)",
})
{
    protected override bool Concerns(Measure measure) => Attributed.People(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) => basis.RecognisesPeopleAcrossDevices == true ? null : Raise(subject, basis);
}
