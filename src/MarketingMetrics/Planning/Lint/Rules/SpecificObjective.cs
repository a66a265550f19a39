using MarketingMetrics.Caveats;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>SMART_S: an objective says what, not only that more of it would be nice.</summary>
internal sealed class SpecificObjective() : ObjectiveRule("SMART_S")
{
    protected override IEnumerable<(string Reason, string Property, CaveatSeverity Severity)> Check(PlanUnderReview subject, Objective objective)
    {
        if (subject.Wording is not { } wording) yield break;
        Phrase text = wording.PhraseOf(objective.Text);
        if (wording.VagueVerbs.FirstIn(text) >= 0 && !Amounts.In(text).Any() && !IsMeasured(subject, objective)) yield return ("vague_verb", "text", CaveatSeverity.Warning);
    }
}
