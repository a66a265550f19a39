using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>MPP_OPENS between periods: one ended before Apple Mail began to open e-mails by itself, the other did not.</summary>
internal sealed class MachineOpensBegan : ICaveatRule<FigurePair>
{
    public CaveatDescriptor Descriptor => MachineOpens.Kind;

    public IEnumerable<Caveat> Examine(FigurePair subject)
    {
        if (subject.Figure.Totals.Period.End < MachineOpens.Began == subject.Earlier.Totals.Period.End < MachineOpens.Began) yield break;
        foreach (Measure measure in subject.Figure.Metric.Formula.Measures.Where(MachineOpens.Counts))
        {
            MeasurementBasis? basis = subject.Figure.Totals.SegmentsOf(measure).Concat(subject.Earlier.Totals.SegmentsOf(measure))
                .Select(segment => segment.Basis).FirstOrDefault(basis => basis.ExcludesMachineOpens != true);
            if (basis is null) continue;
            yield return Descriptor.Raise(subject.Figure.Ref, MessageArgument.OfText("basis", basis.Source)) with
            {
                Severity = CaveatSeverity.Critical, Effect = CaveatEffect.ForbidsComparison,
            };
        }
    }
}
