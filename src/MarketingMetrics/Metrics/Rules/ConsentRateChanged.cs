using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>CONSENT_RATE_CHANGED: more or fewer visitors than before let themselves be measured; critical for visits and visitors.</summary>
internal sealed class ConsentRateChanged(CaveatThresholds thresholds) : ICaveatRule<FigurePair>
{
    public CaveatDescriptor Descriptor { get; } = new("CONSENT_RATE_CHANGED", CaveatSeverity.Warning) { Source = "https://support.google.com/google-ads/answer/10548233" };

    public IEnumerable<Caveat> Examine(FigurePair subject)
    {
        foreach (Measure measure in subject.Figure.Metric.Formula.Measures)
        {
            if (!Attributed.Conversions(measure) && !Attributed.Visits(measure)) continue;
            foreach ((string source, decimal rate) in Rates(subject.Figure, measure))
            {
                foreach ((string other, decimal earlier) in Rates(subject.Earlier, measure))
                {
                    if (source != other || Math.Abs(rate - earlier) <= thresholds.ConsentRateChange) continue;
                    Caveat found = Descriptor.Raise(subject.Figure.Ref, MessageArgument.OfText("basis", source),
                        MessageArgument.OfPercent("rate", rate, 0), MessageArgument.OfPercent("earlier", earlier, 0));
                    yield return Attributed.Visits(measure) ? found with { Severity = CaveatSeverity.Critical } : found;
                    yield break;
                }
            }
        }
    }

    private static IEnumerable<(string Source, decimal Rate)> Rates(MetricFigure figure, Measure measure) => figure.Totals.SegmentsOf(measure)
        .Where(segment => segment.Basis.ConsentRate is not null).Select(segment => (segment.Basis.Source, segment.Basis.ConsentRate!.Value));
}
