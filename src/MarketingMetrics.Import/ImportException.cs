namespace MarketingMetrics.Import;

/// <summary>Thrown at the first error where <see cref="ProblemPolicy.FailFast"/> asks for it, and for nothing else that a file may hold.</summary>
public sealed class ImportException : Exception
{
    /// <summary>Creates the exception of a problem.</summary>
    public ImportException(ImportProblem problem)
        : base((problem ?? throw new ArgumentNullException(nameof(problem))).ToString()) => Problem = problem;

    /// <summary>The problem.</summary>
    public ImportProblem Problem { get; }
}
