using MarketingMetrics.Caveats;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP03: every figure of the page has a period and something that it is held against.</summary>
internal sealed class ComparedFigures() : ReportRule("REP03", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        foreach ((ScorecardRow row, string place) in subject.Rows)
        {
            if (row.Actual.Period is null || (row.Judgement ?? row.Trend) is null) yield return Finding(place, NameOf(row));
        }
    }
}
