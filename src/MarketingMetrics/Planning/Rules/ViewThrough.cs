using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>VIEW_THROUGH: conversions after a mere view count as well, and they are more than the threshold (10 %) or nobody says how many.</summary>
internal sealed class ViewThrough(CaveatThresholds thresholds) : ICaveatRule<KpiEvidence>
{
    public CaveatDescriptor Descriptor { get; } = new("VIEW_THROUGH", CaveatSeverity.Warning)
    {
        Source = "https://developers.facebook.com/docs/marketing-api/reference/adgroup/insights",
    };

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        IEnumerable<MeasurementBasis> bases = subject.Kpi.Metric.Formula.Measures.Where(measure => measure.Overlap == SourceOverlap.Claimed)
            .SelectMany(measure => subject.Figure.Totals.SegmentsOf(measure)).Select(segment => segment.Basis)
            .Where(basis => basis.ViewWindowDays > 0).DistinctBy(basis => basis.Source);
        foreach (MeasurementBasis basis in bases)
        {
            decimal? share = Share(subject.BySource, basis.Source);
            if (share <= thresholds.ViewThroughShare) continue;
            Message part = share is { } known
                ? Message.Of("caveats.VIEW_THROUGH.share", MessageArgument.OfPercent("share", known, 0))
                : Message.Of("caveats.VIEW_THROUGH.unknown");
            yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", basis.Source), MessageArgument.OfNumber("days", basis.ViewWindowDays!.Value), MessageArgument.OfMessage("part", part));
        }
    }

    private static decimal? Share(FactResult? bySource, string source)
    {
        decimal? views = null;
        decimal all = 0m;
        foreach (FactGroup group in bySource ?? Enumerable.Empty<FactGroup>())
        {
            if (group[Dimension.Source] != source) continue;
            if (group.Totals[Measure.ViewThroughConversions] is { IsDefined: true } seen) views = (views ?? 0m) + seen.Value;
            MeasureTotal claimed = group.Totals[Measure.AdConversions];
            if (!claimed.IsDefined) claimed = group.Totals[Measure.AdPurchases];
            if (claimed.IsDefined) all += claimed.Value;
        }

        return all > 0m ? views / all : null;
    }
}
