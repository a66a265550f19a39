using System.Collections.Immutable;

namespace MarketingMetrics.Planning;

/// <summary>A plan cannot be read or evaluated; the message names every place and what to do.</summary>
public sealed class PlanException : FormatException
{
    /// <summary>Reports problems of a plan.</summary>
    public PlanException(ImmutableArray<PlanProblem> problems)
        : base(problems.Length == 1 ? $"The plan is wrong at {problems[0]}" : $"The plan is wrong in {problems.Length} places:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}") => Problems = problems;

    /// <summary>Reports one problem, with the error that showed it.</summary>
    public PlanException(PlanProblem problem, Exception inner)
        : base($"The plan is wrong at {problem}", inner) => Problems = [problem];

    /// <summary>The problems.</summary>
    public ImmutableArray<PlanProblem> Problems { get; }
}
