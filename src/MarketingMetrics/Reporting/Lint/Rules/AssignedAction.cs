using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP05: every action has somebody who does it, and a day.</summary>
internal sealed class AssignedAction() : ReportRule("REP05", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        foreach ((NextAction action, string place) in subject.Actions)
        {
            string? missing = (string.IsNullOrWhiteSpace(action.Owner), action.Due is null) switch { (true, true) => "owner_and_day", (true, false) => "owner", (false, true) => "day", _ => null };
            if (missing is not null) yield return Finding(place, MessageArgument.OfMessage("action", action.Text), MessageArgument.OfKey("missing", $"report.review.missing.{missing}"));
        }
    }
}
