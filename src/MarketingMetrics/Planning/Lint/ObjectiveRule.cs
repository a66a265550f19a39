using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint;

/// <summary>A rule about objectives, one at a time: a letter of SMART (Doran 1981).</summary>
internal abstract class ObjectiveRule(string code) : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new(code, CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        for (int i = 0; i < subject.Objectives.Length; i++)
        {
            foreach ((string reason, string property, CaveatSeverity severity) in Check(subject, subject.Objectives[i]))
            {
                yield return Descriptor.Raise([], MessageArgument.OfText("subject", subject.Objectives[i].Text), MessageArgument.OfKey("reason", $"planning.smart.{reason}")) with
                {
                    Place = $"$.objectives[{i}].{property}",
                    Severity = severity,
                };
            }
        }
    }

    /// <summary>What is weak: the key of a reason, the property it is about, and how much it weighs.</summary>
    protected abstract IEnumerable<(string Reason, string Property, CaveatSeverity Severity)> Check(PlanUnderReview subject, Objective objective);

    /// <summary>The text as its language cuts it; as English does where no detectors know the language.</summary>
    protected static Phrase PhraseOf(PlanUnderReview subject, string text) => subject.Wording?.PhraseOf(text) ?? Phrase.Of(text, splitsElisions: false);

    /// <summary>Whether a KPI below says how much: with a benchmark of any kind.</summary>
    protected static bool IsMeasured(PlanUnderReview subject, Objective objective) =>
        subject.QuestionsUnder(objective).SelectMany(subject.KpisOf).Any(kpi => kpi.Benchmark is not null);
}
