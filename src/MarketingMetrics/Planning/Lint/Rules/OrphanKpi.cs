using MarketingMetrics.Caveats;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPI01: a KPI answers a question of the plan.</summary>
internal sealed class OrphanKpi() : KpiRule("KPI01", CaveatSeverity.Warning)
{
    protected override IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place)
    {
        if (!subject.Plan.Questions.Any(question => question.Id == kpi.QuestionId)) yield return Finding(kpi, place + ".question");
    }
}
