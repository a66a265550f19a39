using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP04: whatever is worse than its benchmark has a comment and an action.</summary>
internal sealed class AnsweredMiss() : ReportRule("REP04", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        HashSet<string?> causes = [.. subject.Actions.Select(each => each.Action.Cause)];
        foreach ((ScorecardRow row, string place) in subject.Rows)
        {
            if ((row.Judgement ?? row.Trend)?.Verdict != Verdict.Worse) continue;
            string? missing = (row.Comment, causes.Contains(row.Kpi)) switch { (null, false) => "both", (null, true) => "comment", (_, false) => "action", _ => null };
            if (missing is not null) yield return Finding(place, NameOf(row), MessageArgument.OfKey("missing", $"report.review.missing.{missing}"));
        }
    }
}
