using MarketingMetrics.Caveats;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>SMART_T: an objective has a day by which it is to be reached, and that day lies ahead.</summary>
internal sealed class TimelyObjective() : ObjectiveRule("SMART_T")
{
    protected override IEnumerable<(string Reason, string Property, CaveatSeverity Severity)> Check(PlanUnderReview subject, Objective objective)
    {
        Phrase text = PhraseOf(subject, objective.Text);
        if (subject.Wording is { } wording && wording.VagueTimes.FirstIn(text) >= 0) yield return ("vague_time", "text", CaveatSeverity.Warning);
        else if (objective.Due is null && !Dates.AnyIn(text)) yield return ("no_due", "due", CaveatSeverity.Warning);
        if (objective.Due is { } due && subject.Options.AsOf is { } today && due < today) yield return ("due_passed", "due", CaveatSeverity.Warning);
    }
}
