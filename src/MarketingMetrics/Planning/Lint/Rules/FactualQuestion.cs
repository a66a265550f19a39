using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ03: a question asks for more than a number or a date.</summary>
internal sealed class FactualQuestion() : QuestionRule("KPQ03", CaveatSeverity.Info)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        subject.Wording is { } wording && wording.FormOf(wording.QuestionIn(question)) == QuestionForm.Factual ? [] : null;
}
