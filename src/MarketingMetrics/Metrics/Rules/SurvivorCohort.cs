using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>SURVIVOR_COHORT: the rate of a sales stage divides what was won in a period by what came in, while the volume moves: they are different people.</summary>
internal sealed class SurvivorCohort(CaveatThresholds thresholds) : ICaveatRule<FigurePair>
{
    private static readonly Measure[] Stages =
        [Measure.Leads, Measure.MarketingQualifiedLeads, Measure.SalesQualifiedLeads, Measure.Opportunities, Measure.WonDeals, Measure.NewCustomers];

    public CaveatDescriptor Descriptor { get; } = new("SURVIVOR_COHORT", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(FigurePair subject)
    {
        if (subject.Figure.Metric.Formula is not Quotient quotient) yield break;
        Measure won = quotient.Numerator.TermSpan[0].Measure, came = quotient.Denominator.TermSpan[0].Measure;
        if (won == came || !Stages.Contains(won) || !Stages.Contains(came)) yield break;
        MeasureTotal now = subject.Figure.Totals[came], then = subject.Earlier.Totals[came];
        if (!now.IsDefined || !then.IsDefined || then.Value <= 0m) yield break;
        decimal change = (now.Value / subject.Figure.Totals.Period.Days) / (then.Value / subject.Earlier.Totals.Period.Days) - 1m;
        // Division of periods leaves a trace in the last digits, which must not decide at the threshold.
        if (Math.Round(Math.Abs(change), 12) <= thresholds.CohortVolumeChange) yield break;
        yield return Descriptor.Raise(subject.Figure.Ref, MeasureName.Argument("won", won), MeasureName.Argument("came", came), MessageArgument.OfPercent("change", change, 0, signed: true));
    }
}
