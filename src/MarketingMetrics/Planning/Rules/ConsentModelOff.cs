using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>CONSENT_MODEL_OFF: consent mode is on, but the source has too few ad clicks a week for its modelling: visitors who refuse are lost.</summary>
/// <remarks>Google asks for 700 clicks in 7 days per country and domain; where all clicks together are fewer, no country reaches it.</remarks>
internal sealed class ConsentModelOff(CaveatThresholds thresholds) : ICaveatRule<KpiEvidence>
{
    private const int Week = 7;

    public CaveatDescriptor Descriptor { get; } = new("CONSENT_MODEL_OFF", CaveatSeverity.Warning) { Source = "https://support.google.com/google-ads/answer/10548233" };

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        if (subject.BySource is not { } facts) yield break;
        IEnumerable<string> sources = subject.Kpi.Metric.Formula.Measures.Where(measure => measure.Overlap == SourceOverlap.Claimed)
            .SelectMany(measure => subject.Figure.Totals.SegmentsOf(measure)).Where(segment => segment.Basis.UsesConsentMode == true)
            .Select(segment => segment.Basis.Source).Distinct();
        foreach (string source in sources)
        {
            MeasureTotal[] clicks = [.. facts.Where(group => group[Dimension.Source] == source).Select(group => group.Totals[Measure.Clicks]).Where(total => total.IsDefined)];
            decimal perWeek = clicks.Sum(total => total.Value) * Week / facts.Query.Period.Days;
            if (clicks.Length > 0 && perWeek < thresholds.ModellingClicksPerWeek)
                yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("basis", source), MessageArgument.OfNumber("clicks", perWeek, 0), MessageArgument.OfNumber("needed", thresholds.ModellingClicksPerWeek));
        }
    }
}
