using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ02: a question is open; what can be answered by yes or no ends a conversation (B. Marr).</summary>
internal sealed class OpenQuestion() : QuestionRule("KPQ02", CaveatSeverity.Warning)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        subject.Wording is { } wording && wording.QuestionIn(question) is var phrase && wording.FormOf(phrase) == QuestionForm.Closed
            ? [MessageArgument.OfText("suggestion", wording.Opened(phrase))]
            : null;
}
