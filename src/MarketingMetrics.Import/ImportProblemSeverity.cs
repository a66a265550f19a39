namespace MarketingMetrics.Import;

/// <summary>How much a problem weighs, lightest first.</summary>
public enum ImportProblemSeverity
{
    /// <summary>Good to know: nothing is missing from the facts.</summary>
    Info,

    /// <summary>The facts stand on an assumption, or must be read with care.</summary>
    Warning,

    /// <summary>Something of the file is not in the facts.</summary>
    Error,
}
