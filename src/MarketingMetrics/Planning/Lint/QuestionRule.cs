using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint;

/// <summary>A rule about the wording of a question, one question at a time.</summary>
internal abstract class QuestionRule(string code, CaveatSeverity severity) : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new(code, severity);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        for (int i = 0; i < subject.Plan.Questions.Length; i++)
        {
            string text = subject.Plan.Questions[i].Text;
            if (Check(text, subject) is { } evidence)
                yield return Descriptor.Raise([], [MessageArgument.OfText("question", text), .. evidence]) with { Place = $"$.questions[{i}].text" };
        }
    }

    /// <summary>The evidence of a weakness; null where there is none.</summary>
    protected abstract MessageArgument[]? Check(string question, PlanUnderReview subject);
}
