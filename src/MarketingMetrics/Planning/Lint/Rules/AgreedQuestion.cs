using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ14: at least two people wrote the question, and agreed on it on some day.</summary>
internal sealed class AgreedQuestion : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new("KPQ14", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        for (int i = 0; i < subject.Plan.Questions.Length; i++)
        {
            KeyPerformanceQuestion question = subject.Plan.Questions[i];
            if (question.Participants.Length >= 2 && question.AgreedOn is not null) continue;
            yield return Descriptor.Raise([], MessageArgument.OfText("question", question.Text)) with { Place = $"$.questions[{i}]" };
        }
    }
}
