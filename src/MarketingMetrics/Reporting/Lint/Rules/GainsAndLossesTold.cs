using MarketingMetrics.Caveats;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP02: gains and losses are told, or that there are none.</summary>
internal sealed class GainsAndLossesTold() : ReportRule("REP02", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        if (!subject.Blocks<GainsLossesBlock>().Any()) yield return Finding("$.sections");
    }
}
