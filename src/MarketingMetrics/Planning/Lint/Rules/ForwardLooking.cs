using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ06: a question looks at the present and the future (B. Marr).</summary>
internal sealed class ForwardLooking() : QuestionRule("KPQ06", CaveatSeverity.Warning)
{
    protected override MessageArgument[]? Check(string question, PlanUnderReview subject) =>
        subject.Wording is { } wording && wording.PastMarkerIn(wording.QuestionIn(question)) is { } marker ? [MessageArgument.OfText("marker", marker)] : null;
}
