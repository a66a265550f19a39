using System.Collections.Immutable;
using System.Globalization;

namespace MarketingMetrics.Import.Reading;

/// <summary>Collects the problems of a file, as many as the options list, and stops the reading where they say so.</summary>
internal sealed class ProblemLog(string file, ImportOptions options, ErrorCount errors)
{
    private readonly List<ImportProblem> _problems = [];
    private readonly Dictionary<ImportProblemReason, int> _counts = [];

    public bool HasProblems => _problems.Count > 0;

    public bool IsStopped => errors.IsReached;

    public void Add(long line, string column, string text, ImportProblemReason reason, ImportProblemSeverity severity)
    {
        int count = _counts[reason] = _counts.GetValueOrDefault(reason) + 1;
        bool isListed = count <= options.MostProblems;
        if (!isListed && severity != ImportProblemSeverity.Error) return;
        var problem = new ImportProblem(file, line, column, text, reason, severity);
        if (isListed) _problems.Add(problem);
        if (severity == ImportProblemSeverity.Error) errors.Count(problem);
    }

    public ImmutableArray<ImportProblem> Close()
    {
        foreach ((ImportProblemReason reason, int count) in _counts.OrderBy(pair => pair.Key).ToArray())
        {
            if (count <= options.MostProblems) continue;
            ImportProblemSeverity severity = _problems.Find(problem => problem.Reason == reason)!.Severity;
            _problems.Add(new ImportProblem(file, 0, "", string.Create(CultureInfo.InvariantCulture, $"{reason}: {count - options.MostProblems:N0} more"), ImportProblemReason.More, severity));
        }

        _counts.Clear();
        return [.. _problems];
    }
}
