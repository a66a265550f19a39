using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ15: a question was agreed on or reviewed within the last twelve months. Needs the day of the review.</summary>
internal sealed class ReviewedQuestion : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new("KPQ15", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        if (subject.Options.AsOf is not { } today) yield break;
        for (int i = 0; i < subject.Plan.Questions.Length; i++)
        {
            KeyPerformanceQuestion question = subject.Plan.Questions[i];
            if ((question.ReviewedOn ?? question.AgreedOn) is not { } last || last >= today.AddMonths(-12)) continue;
            yield return Descriptor.Raise([], MessageArgument.OfText("question", question.Text), MessageArgument.OfDate("last", last)) with { Place = $"$.questions[{i}].reviewedOn" };
        }
    }
}
