using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>MPP_OPENS: since 20 September 2021 Apple Mail opens e-mails by itself, and the source does not leave such opens out.</summary>
internal sealed class MachineOpens() : BasisRule(Kind)
{
    public static CaveatDescriptor Kind { get; } = new("MPP_OPENS", CaveatSeverity.Warning)
    {
        Source = "https://support.clickdimensions.com/hc/en-us/articles/15707875851917-Introduction-to-Adjusted-Opens, https://bird.com/guides/apple-mail-privacy-protection-s-impact-on-email",
    };

    public static DateOnly Began { get; } = new(2021, 9, 20);

    public static bool Counts(Measure measure) => measure == Measure.EmailOpens;

    protected override bool Concerns(Measure measure) => Counts(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        basis.ExcludesMachineOpens == true || subject.Totals.Period.End < Began ? null : Raise(subject, basis);
}
