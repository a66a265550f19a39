using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Lint;

/// <summary>Reviews a plan: are the questions worth asking, and can the KPIs answer them?</summary>
/// <remarks>
/// The findings have the shape of caveats: a stable code, a severity, a place in the plan, evidence, and words in every language. They
/// advise and never stop anything; what makes a plan impossible to evaluate is <see cref="MeasurementPlan.Problems"/>. What no rule can
/// judge is in <see cref="LintChecklist"/>.
/// </remarks>
public static class PlanReview
{
    /// <summary>What could be better in the plan itself.</summary>
    /// <param name="plan">The plan. The wording of its questions is judged in English and French; in another language only what does not depend on words is.</param>
    /// <param name="options">Which rules, on which day; the defaults when omitted.</param>
    public static ImmutableArray<Caveat> Review(this MeasurementPlan plan, ReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Run(new PlanUnderReview(plan, options ?? ReviewOptions.Default));
    }

    /// <summary>What could be better in the plan, held against facts: KPIs that cannot be computed, targets out of reach of what the past shows.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">The facts at hand.</param>
    /// <param name="period">The last period of the facts to look at; the periods before it are the history.</param>
    /// <param name="options">Which rules, on which day; the defaults when omitted.</param>
    public static ImmutableArray<Caveat> Review(this MeasurementPlan plan, FactTable facts, Period period, ReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(facts);
        return Run(new PlanUnderReview(plan, options ?? ReviewOptions.Default, facts, period));
    }

    /// <summary>What could be better in the wording of one question, as an editor asks while it is typed.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">Its language, such as <c>fr</c>.</param>
    /// <param name="options">Which rules; the defaults when omitted.</param>
    public static ImmutableArray<Caveat> ReviewQuestion(string question, string language = "en", ReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        options ??= ReviewOptions.Default;
        var plan = new MeasurementPlan { Client = "", Language = language, Questions = [new KeyPerformanceQuestion("question", question, "", ActivityArea.Conversion)] };
        return Run(new PlanUnderReview(plan, options with { Rules = [.. options.Rules.Where(rule => rule is QuestionRule)] }));
    }

    private static ImmutableArray<Caveat> Run(PlanUnderReview subject) =>
        CaveatRules.Run(subject.Options.Rules.Where(rule => subject.Options.IsOn(rule.Descriptor.Code, subject.Plan.Language)), subject);
}
