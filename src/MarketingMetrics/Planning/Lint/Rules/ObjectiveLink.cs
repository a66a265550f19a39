using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ07: a question asks about an objective, and that objective serves one of the business.</summary>
internal sealed class ObjectiveLink : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new("KPQ07", CaveatSeverity.Critical);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        for (int i = 0; i < subject.Plan.Questions.Length; i++)
        {
            KeyPerformanceQuestion question = subject.Plan.Questions[i];
            if (subject.Chain(question.ObjectiveId).Any(objective => objective.Level == ObjectiveLevel.Business)) continue;
            yield return Descriptor.Raise([], MessageArgument.OfText("question", question.Text)) with { Place = $"$.questions[{i}].objective" };
        }
    }
}
