using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Planning.Lint.Rules;

namespace MarketingMetrics.Planning.Lint;

/// <summary>The rules of the review, in the order they run.</summary>
/// <remarks>
/// KPQ: B. Marr, "6 simple steps to great key performance questions" and "Key Performance Indicators for Dummies". KPI04: RACE and VQVC,
/// D. Chaffey, Smart Insights. SMART: G. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", 1981. As S. Barr
/// objects that a wrong question yields a wrong KPI, wording only warns.
/// </remarks>
public static class LintRules
{
    /// <summary>All rules of this room.</summary>
    public static ImmutableArray<ICaveatRule<PlanUnderReview>> All { get; } =
    [
        new QuestionMark(), new OpenQuestion(), new FactualQuestion(), new ShortQuestion(), new SingleQuestion(), new ForwardLooking(), new ObjectiveLink(), new QuestionCount(),
        new NoTargetInQuestion(), new UniqueQuestions(), new PlainWords(), new VagueQuestion(), new AnsweredQuestion(), new AgreedQuestion(), new ReviewedQuestion(),
        new OrphanKpi(), new StatedBenchmark(), new VanityAnswer(), new BalancedKpis(), new ComputableKpi(), new AlignedTarget(),
        new SpecificObjective(), new MeasurableObjective(), new AchievableTarget(), new RelevantObjective(), new TimelyObjective(), new TimelyTarget(),
    ];
}
