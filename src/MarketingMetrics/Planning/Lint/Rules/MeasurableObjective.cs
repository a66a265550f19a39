using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>SMART_M: an objective has a number, in its words or in the benchmark of a KPI below it; a relative one says from where.</summary>
internal sealed class MeasurableObjective() : ObjectiveRule("SMART_M")
{
    protected override IEnumerable<(string Reason, string Property, CaveatSeverity Severity)> Check(PlanUnderReview subject, Objective objective)
    {
        Phrase text = PhraseOf(subject, objective.Text);
        bool hasNumber = Amounts.In(text).Any();
        if (!hasNumber && !IsMeasured(subject, objective)) yield return ("no_number", "text", CaveatSeverity.Warning);
        if (hasNumber && objective.Text.Contains('%', StringComparison.Ordinal) && subject.Wording is { } wording && wording.VagueVerbs.FirstIn(text) >= 0 && !wording.HasBaseline(text) && !HasReference(subject, objective))
            yield return ("no_baseline", "text", CaveatSeverity.Info);
    }

    private static bool HasReference(PlanUnderReview subject, Objective objective) =>
        subject.QuestionsUnder(objective).SelectMany(subject.KpisOf).Any(kpi => kpi.Benchmark is not null and not Target);
}
