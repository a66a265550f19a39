namespace MarketingMetrics.Caveats;

/// <summary>How much a caveat weighs, lightest first.</summary>
public enum CaveatSeverity
{
    /// <summary>Good to know; the figure stands.</summary>
    Info,

    /// <summary>Read the figure with care.</summary>
    Warning,

    /// <summary>Shown beside its figure: read without it, the figure misleads.</summary>
    Critical,
}
