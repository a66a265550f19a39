using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ13: a question has a KPI that answers it: one primary, three in all at the most.</summary>
internal sealed class AnsweredQuestion : ICaveatRule<PlanUnderReview>
{
    private const int MostKpis = 3;

    public CaveatDescriptor Descriptor { get; } = new("KPQ13", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        for (int i = 0; i < subject.Plan.Questions.Length; i++)
        {
            KeyPerformanceQuestion question = subject.Plan.Questions[i];
            int kpis = subject.KpisOf(question).Count();
            int primary = subject.KpisOf(question).Count(kpi => kpi.IsPrimary);
            if (primary == 1 && kpis <= MostKpis) continue;
            yield return Descriptor.Raise([], MessageArgument.OfText("question", question.Text), MessageArgument.OfNumber("count", kpis), MessageArgument.OfNumber("primary", primary)) with
            {
                Place = $"$.questions[{i}]",
                Severity = kpis == 0 ? CaveatSeverity.Critical : CaveatSeverity.Warning,
            };
        }
    }
}
