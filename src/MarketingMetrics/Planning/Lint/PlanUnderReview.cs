using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint;

/// <summary>What a rule of the review may look at.</summary>
public sealed class PlanUnderReview
{
    // A year of months says enough about how much a figure moves.
    private const int PeriodsOfHistory = 12;

    internal PlanUnderReview(MeasurementPlan plan, ReviewOptions options)
    {
        Plan = plan;
        Options = options;
        Wording = Wording.For(plan.Language);
    }

    internal PlanUnderReview(MeasurementPlan plan, ReviewOptions options, FactTable facts, Period period)
        : this(plan, options)
    {
        Facts = facts;
        Period = period;
        // What cannot be evaluated is told by plan.Problems; the rules about figures then have nothing to look at.
        if (!plan.Problems.IsEmpty) return;
        var history = ImmutableArray.CreateBuilder<ImmutableArray<KpiResult>>();
        Period of = period;
        for (int i = 0; i <= PeriodsOfHistory && (i == 0 || (facts.Coverage is { } covered && covered.Contains(of))); i++, of = of.Previous) history.Add(plan.Evaluate(facts, of));
        History = history.ToImmutable();
    }

    /// <summary>The plan.</summary>
    public MeasurementPlan Plan { get; }

    /// <summary>The options.</summary>
    public ReviewOptions Options { get; }

    /// <summary>The facts that the plan is held against; null where none were given.</summary>
    public FactTable? Facts { get; }

    /// <summary>The last period of <see cref="Facts"/> to look at.</summary>
    public Period? Period { get; }

    /// <summary>The evaluated KPIs of <see cref="Period"/> and of the periods before it that the facts cover, latest first; empty where there are no facts.</summary>
    public ImmutableArray<ImmutableArray<KpiResult>> History { get; } = [];

    /// <summary>The detectors of the plan's language; null where there are none.</summary>
    internal Wording? Wording { get; }

    internal ImmutableArray<Objective> Objectives => Plan.Objectives;

    internal IEnumerable<Kpi> KpisOf(KeyPerformanceQuestion question) => Plan.Kpis.Where(kpi => kpi.QuestionId == question.Id);

    /// <summary>The objective and all that it serves, upwards; ends where a reference does not resolve or turns in a circle.</summary>
    internal IEnumerable<Objective> Chain(string? objectiveId)
    {
        for (int steps = 0; steps <= Plan.Objectives.Length; steps++)
        {
            if (objectiveId is null || Plan.Objectives.FirstOrDefault(objective => objective.Id == objectiveId) is not { } found) yield break;
            yield return found;
            objectiveId = found.ParentId;
        }
    }

    /// <summary>The questions that ask about an objective or about one that serves it.</summary>
    internal IEnumerable<KeyPerformanceQuestion> QuestionsUnder(Objective objective) =>
        Plan.Questions.Where(question => Chain(question.ObjectiveId).Any(above => above.Id == objective.Id));

    internal static MessageArgument NameOf(Kpi kpi) => MessageArgument.OfMessage("kpi", kpi.Label);
}
