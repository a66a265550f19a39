using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ05: a question asks one thing.</summary>
internal sealed class SingleQuestion() : QuestionRule("KPQ05", CaveatSeverity.Warning)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        Marks(question) > 1 || question.Contains(';', StringComparison.Ordinal) || (subject.Wording is { } wording && wording.AsksTwice(wording.QuestionIn(question))) ? [] : null;

    // "??" is one mark, however excited.
    private static int Marks(string text) => Enumerable.Range(0, text.Length).Count(i => Phrase.IsQuestionMark(text[i]) && (i == 0 || !Phrase.IsQuestionMark(text[i - 1])));
}
