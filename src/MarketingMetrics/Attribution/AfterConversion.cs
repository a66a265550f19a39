namespace MarketingMetrics.Attribution;

/// <summary>What becomes of the earlier touches of a person who has converted.</summary>
public enum AfterConversion
{
    /// <summary>They are spent: the next conversion of that person starts a new path. Each touch serves at most one conversion.</summary>
    StartsNewPath,

    /// <summary>They stay: every conversion looks back over its whole window, so one touch may serve several conversions.</summary>
    KeepsTouches,
}
