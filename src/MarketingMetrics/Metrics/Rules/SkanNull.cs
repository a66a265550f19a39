using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>SKAN_NULL: a part of the installs comes without a conversion value, because the group was too small.</summary>
internal sealed class SkanNull() : BasisRule(new("SKAN_NULL", CaveatSeverity.Warning)
{
    Source = "https://help.branch.io/docs/skadnetwork-faq, https://help.adjust.com/en/article/skadnetworking-reporting",
})
{
    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        basis.WithheldValueShare is > 0m and { } share ? Raise(subject, basis, MessageArgument.OfPercent("share", share, 0)) : null;
}
