namespace MarketingMetrics.Caveats;

/// <summary>What a caveat forbids. Only an effect changes a verdict; a severity never does.</summary>
public enum CaveatEffect
{
    /// <summary>Nothing: it informs.</summary>
    None,

    /// <summary>The two figures must not be compared.</summary>
    ForbidsComparison,

    /// <summary>The figures must not be added.</summary>
    ForbidsSum,
}
