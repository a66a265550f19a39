using System.Collections.Immutable;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Planning;

/// <summary>Evaluates a plan on facts.</summary>
public static class PlanEvaluation
{
    /// <summary>The result of every KPI of the plan, in the plan's order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="period">The period reported.</param>
    /// <param name="options">Comparison period and rules; the defaults when omitted.</param>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    public static ImmutableArray<KpiResult> Evaluate(this MeasurementPlan plan, FactTable facts, Period period, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return plan.Evaluate([.. plan.Queries(period, options).Select(query => facts.Query(query))], period, options);
    }

    /// <summary>The result of every KPI, from any source of facts.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">What answers the queries.</param>
    /// <param name="period">The period reported.</param>
    /// <param name="options">Comparison period and rules; the defaults when omitted.</param>
    /// <param name="cancellation">Stops the asking.</param>
    public static async Task<ImmutableArray<KpiResult>> EvaluateAsync(this MeasurementPlan plan, IFactSource source, Period period, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var results = new List<FactResult>();
        foreach (FactQuery query in plan.Queries(period, options)) results.Add(await source.QueryAsync(query, cancellation).ConfigureAwait(false));
        return plan.Evaluate(results, period, options);
    }

    /// <summary>What an evaluation asks of a source.</summary>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    public static IReadOnlyList<FactQuery> Queries(this MeasurementPlan plan, Period period, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.QueriesOf(period, options ?? EvaluationOptions.Default).Queries;
    }

    /// <summary>What an evaluation asks of a source, with the places of the answers.</summary>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    internal static EvaluationQueries QueriesOf(this MeasurementPlan plan, Period period, EvaluationOptions options)
    {
        ImmutableArray<PlanProblem> problems = plan.Problems;
        return problems.IsEmpty ? EvaluationQueries.For(plan, period, options) : throw new PlanException(problems);
    }

    /// <summary>The result of every KPI, from the answers to <see cref="Queries"/> in the same order. Pure.</summary>
    /// <exception cref="ArgumentException">There are not as many answers as queries.</exception>
    public static ImmutableArray<KpiResult> Evaluate(this MeasurementPlan plan, IReadOnlyList<FactResult> results, Period period, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        options ??= EvaluationOptions.Default;
        return plan.Evaluate(EvaluationQueries.For(plan, period, options), results, period, options);
    }

    /// <summary>The result of every KPI, by queries that are already made.</summary>
    internal static ImmutableArray<KpiResult> Evaluate(this MeasurementPlan plan, EvaluationQueries queries, IReadOnlyList<FactResult> results, Period period, EvaluationOptions options)
    {
        if (results.Count != queries.Queries.Count) throw new ArgumentException($"{queries.Queries.Count} answers are needed, {results.Count} were given: pass one per query of Queries(), in its order.", nameof(results));
        return new EvaluationRun(plan, period, options, queries, results).Evaluate();
    }
}
