using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ12: "better", "success" or "improve" says of what.</summary>
internal sealed class VagueQuestion() : QuestionRule("KPQ12", CaveatSeverity.Info)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        subject.Wording is { } wording && wording.VagueWordIn(wording.QuestionIn(question)) is { } word ? [MessageArgument.OfText("word", word)] : null;
}
