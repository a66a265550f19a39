using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>INVALID_CLICKS: more clicks than usual were discarded as invalid. Tested where invalid clicks and clicks are both delivered.</summary>
internal sealed class InvalidClicks(CaveatThresholds thresholds) : ICaveatRule<MetricFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("INVALID_CLICKS", CaveatSeverity.Info) { Source = "googleads/google-ads-python, v25/common/types/metrics.py (invalid_click_rate)" };

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (!subject.Metric.Formula.Measures.Contains(Measure.InvalidClicks)) yield break;
        MeasureTotal invalid = subject.Totals[Measure.InvalidClicks], valid = subject.Totals[Measure.Clicks];
        if (!invalid.IsDefined || !valid.IsDefined || invalid.Value <= thresholds.InvalidClickRate * (invalid.Value + valid.Value)) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("invalid", invalid.Value),
            MessageArgument.OfPercent("share", invalid.Value / (invalid.Value + valid.Value), 1));
    }
}
