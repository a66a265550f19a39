using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>SMART_T: a target is due before the objective that it serves, and ahead. Without a day of its own it has the objective's.</summary>
internal sealed class TimelyTarget() : KpiRule("SMART_T", CaveatSeverity.Warning)
{
    protected override IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place)
    {
        if (kpi.Benchmark is not Target { Due: { } due }) yield break;
        string? objectiveId = subject.Plan.Questions.FirstOrDefault(question => question.Id == kpi.QuestionId)?.ObjectiveId;
        DateOnly? objectiveDue = subject.Chain(objectiveId).FirstOrDefault()?.Due;
        string? reason = subject.Options.AsOf is { } today && due < today ? "due_passed" : due > objectiveDue ? "due_late" : null;
        if (reason is not null) yield return Finding(kpi, place + ".benchmark.due", MessageArgument.OfMessage("subject", kpi.Label), MessageArgument.OfKey("reason", $"planning.smart.{reason}"));
    }
}
