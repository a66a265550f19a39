using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP06: the page has at most twelve rows of KPIs.</summary>
internal sealed class FewKpis() : ReportRule("REP06", CaveatSeverity.Warning)
{
    private const int Most = 12;

    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        int rows = subject.Rows.Count();
        if (rows > Most) yield return Finding(subject.Blocks<ScorecardBlock>().First().Place, MessageArgument.OfNumber("rows", rows, 0), MessageArgument.OfNumber("most", Most, 0));
    }
}
