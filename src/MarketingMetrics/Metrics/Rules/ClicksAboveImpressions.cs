using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>CLICKS_ABOVE_IMPRESSIONS: a channel has more clicks than impressions, though nobody clicks what was not shown.</summary>
internal sealed class ClicksAboveImpressions : ICaveatRule<MetricFigure>
{
    private static readonly (Measure Clicks, Measure Shown)[] Pairs =
    [
        (Measure.Clicks, Measure.Impressions), (Measure.LinkClicks, Measure.Impressions), (Measure.OutboundClicks, Measure.Impressions),
        (Measure.OrganicClicks, Measure.OrganicImpressions), (Measure.SocialLinkClicks, Measure.SocialImpressions),
    ];

    public CaveatDescriptor Descriptor { get; } = new("CLICKS_ABOVE_IMPRESSIONS", CaveatSeverity.Critical);

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        IReadOnlyList<Measure> measures = subject.Metric.Formula.Measures;
        foreach ((Measure clicks, Measure shown) in Pairs)
        {
            if (!measures.Contains(clicks) || !measures.Contains(shown)) continue;
            foreach (FactGroup group in subject.ByChannel)
            {
                MeasureTotal above = group.Totals[clicks], below = group.Totals[shown];
                if (!above.IsDefined || !below.IsDefined || above.Value <= below.Value) continue;
                yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("clicks", clicks), MeasureName.Argument("impressions", shown),
                    MessageArgument.OfText("group", group.Title), MessageArgument.OfNumber("clicks_counted", above.Value), MessageArgument.OfNumber("impressions_counted", below.Value));
            }
        }
    }
}
