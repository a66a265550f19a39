using MarketingMetrics.Caveats;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>SMART_R: an objective serves one above it, and somebody answers for it.</summary>
internal sealed class RelevantObjective() : ObjectiveRule("SMART_R")
{
    protected override IEnumerable<(string Reason, string Property, CaveatSeverity Severity)> Check(PlanUnderReview subject, Objective objective)
    {
        if (objective.Level != ObjectiveLevel.Business && objective.ParentId is null) yield return ("no_parent", "parent", CaveatSeverity.Warning);
        if (subject.Chain(objective.ParentId).FirstOrDefault() is { } parent && parent.Level > objective.Level) yield return ("parent_below", "parent", CaveatSeverity.Warning);
        if (string.IsNullOrWhiteSpace(objective.Owner)) yield return ("no_owner", "owner", CaveatSeverity.Info);
    }
}
