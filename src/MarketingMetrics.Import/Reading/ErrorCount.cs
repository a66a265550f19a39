namespace MarketingMetrics.Import.Reading;

/// <summary>Errors over all files of one call.</summary>
internal sealed class ErrorCount(ProblemPolicy policy)
{
    private int _errors;

    public bool IsReached => policy.Limit is { } limit && _errors >= limit;

    public void Count(ImportProblem problem)
    {
        _errors++;
        if (policy.Throws) throw new ImportException(problem);
    }
}
