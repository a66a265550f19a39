using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>SCANNER_CLICKS: security software clicked links of e-mails, more than the threshold.</summary>
internal sealed class ScannerClicks(CaveatThresholds thresholds) : BasisRule(new("SCANNER_CLICKS", CaveatSeverity.Warning)
{
    Source = "https://check.live-direct-marketing.online/blog/bot-clicks-security-scanners-detect, https://help.maestra.io/docs/filtering-out-fake-clicks-keeping-your-click-rate-clean",
})
{
    protected override bool Concerns(Measure measure) => measure == Measure.EmailClicks;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        basis.MachineClickShare is { } share && share > thresholds.MachineClickShare ? Raise(subject, basis, MessageArgument.OfPercent("share", share, 0)) : null;
}
