using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>MODELLED_CONV: a part of the conversions is estimated: the source says how large, or consent mode is on and it does not say.</summary>
internal sealed class ModelledConversions() : BasisRule(new("MODELLED_CONV", CaveatSeverity.Warning)
{
    IsStandingLimit = true, Source = "https://support.google.com/google-ads/answer/10081327, https://support.google.com/google-ads/answer/12442973",
})
{
    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) => basis.ModelledShare switch
    {
        > 0m and { } share => Raise(subject, basis, MessageArgument.OfMessage("part", Message.Of("caveats.MODELLED_CONV.share", MessageArgument.OfPercent("share", share, 0)))),
        null when basis.UsesConsentMode == true => Raise(subject, basis, MessageArgument.OfMessage("part", Message.Of("caveats.MODELLED_CONV.unknown"))),
        _ => null,
    };
}
