using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ09: a question holds no target; the number belongs to the benchmark, where it can change without a new question.</summary>
internal sealed class NoTargetInQuestion() : QuestionRule("KPQ09", CaveatSeverity.Warning)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        Amounts.In(Phrase.Of(question, splitsElisions: true)).FirstOrDefault() is { } amount ? [MessageArgument.OfText("amount", amount)] : null;
}
