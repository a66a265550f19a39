using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ04: a question is short; no source gives a limit, 20 words in English and 25 in French are this library's.</summary>
internal sealed class ShortQuestion() : QuestionRule("KPQ04", CaveatSeverity.Warning)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject)
    {
        if (subject.Wording is not { } wording) return null;
        int words = wording.PhraseOf(question).Count;
        int most = subject.Options.MaximumWords ?? wording.MaximumWords;
        return words <= most ? null : [MessageArgument.OfNumber("words", words), MessageArgument.OfNumber("most", most)];
    }
}
