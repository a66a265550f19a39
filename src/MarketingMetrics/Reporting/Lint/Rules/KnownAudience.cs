using MarketingMetrics.Caveats;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP13: it is recorded who reads the report, whose wishes decide its form.</summary>
internal sealed class KnownAudience() : ReportRule("REP13", CaveatSeverity.Info)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        if (string.IsNullOrWhiteSpace(subject.Report.Header.Audience.Reader)) yield return Finding("$.header.audience");
    }
}
