using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ01: a question ends with a question mark.</summary>
internal sealed class QuestionMark() : QuestionRule("KPQ01", CaveatSeverity.Critical)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        Phrase.Of(question, splitsElisions: false).IsQuestion ? null : [];
}
