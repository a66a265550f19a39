using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ08: one to three questions per objective (B. Marr), five or six in all; more than ten are no key questions any more.</summary>
internal sealed class QuestionCount : ICaveatRule<PlanUnderReview>
{
    private const int LeastInAll = 5, MostInAll = 6, FarTooMany = 10, MostPerObjective = 3;

    public CaveatDescriptor Descriptor { get; } = new("KPQ08", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        int all = subject.Plan.Questions.Length;
        if (all is < LeastInAll or > MostInAll)
        {
            yield return Finding(MessageArgument.OfKey("subject", "planning.lint.whole_plan"), all, LeastInAll, MostInAll, "$.questions") with
            {
                Severity = all > FarTooMany ? CaveatSeverity.Critical : CaveatSeverity.Warning,
            };
        }

        for (int i = 0; i < subject.Objectives.Length; i++)
        {
            Objective objective = subject.Objectives[i];
            int own = subject.Plan.Questions.Count(question => question.ObjectiveId == objective.Id);
            // An objective that others serve may leave the questions to them.
            if (own > MostPerObjective || (own == 0 && !subject.QuestionsUnder(objective).Any()))
                yield return Finding(MessageArgument.OfText("subject", objective.Text), own, 1, MostPerObjective, $"$.objectives[{i}]");
        }
    }

    private Caveat Finding(MessageArgument subject, int questions, int least, int most, string place) =>
        Descriptor.Raise([], subject, MessageArgument.OfNumber("count", questions), MessageArgument.OfNumber("least", least), MessageArgument.OfNumber("most", most)) with { Place = place };
}
