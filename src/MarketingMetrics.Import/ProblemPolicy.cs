namespace MarketingMetrics.Import;

/// <summary>What to do when something of a file cannot be read. Only problems of severity <see cref="ImportProblemSeverity.Error"/> count.</summary>
/// <remarks><c>default</c> is <see cref="Collect"/>.</remarks>
public readonly record struct ProblemPolicy
{
    private ProblemPolicy(int mostErrors, bool throws)
    {
        MostErrors = mostErrors;
        Throws = throws;
    }

    /// <summary>Read all that can be read, and list the problems.</summary>
    public static ProblemPolicy Collect => default;

    /// <summary>Throw an <see cref="ImportException"/> at the first error.</summary>
    public static ProblemPolicy FailFast => new(1, true);

    /// <summary>Errors after which reading stops; null where it never does.</summary>
    public int? Limit => MostErrors == 0 ? null : MostErrors;

    /// <summary>Whether the first error throws.</summary>
    public bool Throws { get; }

    private int MostErrors { get; }

    /// <summary>Stop reading after that many errors; what was read until then is in the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public static ProblemPolicy StopAfter(int errors)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(errors);
        return new(errors, false);
    }
}
