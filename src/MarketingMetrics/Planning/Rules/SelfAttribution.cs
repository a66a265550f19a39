using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>SELF_ATTRIBUTION: only the sellers of the advertising say what it brought; neither analytics nor the back office delivers results.</summary>
internal sealed class SelfAttribution : ICaveatRule<KpiEvidence>
{
    public CaveatDescriptor Descriptor { get; } = new("SELF_ATTRIBUTION", CaveatSeverity.Warning)
    {
        IsStandingLimit = true, Source = "https://www.ruleranalytics.com/blog/reporting/conversion-duplication/",
    };

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        if (subject.BySource is not { } facts || !ClaimedResults.Concern(subject.Kpi) || ClaimedResults.HaveWitness(facts)) yield break;
        string[] sources = [.. subject.Kpi.Metric.Formula.Measures.Where(measure => measure.Overlap == SourceOverlap.Claimed)
            .SelectMany(measure => subject.Figure.Totals.CoverageOf(measure).Sources).Distinct().Order(StringComparer.Ordinal)];
        if (sources.Length > 0) yield return Descriptor.Raise(subject.Ref, MessageArgument.OfList("sources", sources));
    }
}
