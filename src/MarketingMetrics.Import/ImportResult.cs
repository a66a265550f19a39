using System.Collections.Immutable;
using System.Globalization;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import;

/// <summary>What was read, what was not, and what each file was.</summary>
/// <param name="Facts">The facts of all files, joined; what a report must show of them is in <see cref="FactTable.Caveats"/>.</param>
/// <param name="Problems">What could not be read, was assumed, or is worth knowing, in the order of the files.</param>
/// <param name="Files">What each file was recognised as.</param>
public sealed record ImportResult(FactTable Facts, ImmutableArray<ImportProblem> Problems, ImmutableArray<ImportedFile> Files)
{
    /// <summary>Whether nothing is missing from the facts.</summary>
    public bool IsComplete => !Problems.Any(problem => problem.Severity == ImportProblemSeverity.Error);

    /// <summary>Problems of a severity.</summary>
    public IEnumerable<ImportProblem> ProblemsOf(ImportProblemSeverity severity) => Problems.Where(problem => problem.Severity == severity);

    /// <summary>A line per file, the number of problems by reason, and the segments of the facts.</summary>
    public override string ToString()
    {
        IEnumerable<string> problems = Problems.GroupBy(problem => (problem.Severity, problem.Reason))
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Reason)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"  {group.Count():N0} x {group.First()}"));
        return string.Join(Environment.NewLine, [.. Files.Select(file => file.ToString()), .. problems, Facts.ToString()]);
    }
}
