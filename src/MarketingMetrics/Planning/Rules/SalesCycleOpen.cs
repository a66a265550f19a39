using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>SALES_CYCLE_OPEN: the youngest leads of the period are younger than the usual sales cycle, so not all of them are decided.</summary>
internal sealed class SalesCycleOpen : ICaveatRule<KpiEvidence>
{
    // What becomes of leads; the leads themselves are counted at once.
    private static readonly Measure[] Outcomes = [Measure.SalesQualifiedLeads, Measure.Opportunities, Measure.WonDeals];

    public CaveatDescriptor Descriptor { get; } = new("SALES_CYCLE_OPEN", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        if (subject.Plan.SalesCycleDays is not { } cycle) yield break;
        foreach (Measure measure in subject.Kpi.Metric.Formula.Measures)
        {
            if (!Outcomes.Contains(measure)) continue;
            DateOnly end = subject.Figure.Totals.Period.End;
            // Where the day of extraction is not stated, the last day of the period is the latest that is certain.
            DateOnly seen = subject.Figure.Totals.SegmentsOf(measure).Max(segment => segment.Basis.ExtractedOn) ?? end;
            int age = Math.Max(0, seen.DayNumber - end.DayNumber);
            if (age >= cycle) continue;
            yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("measure", measure), MessageArgument.OfNumber("age", age), MessageArgument.OfNumber("cycle", cycle));
            yield break;
        }
    }
}
