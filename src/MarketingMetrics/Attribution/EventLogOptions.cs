namespace MarketingMetrics.Attribution;

/// <summary>How an event log becomes paths. Change a setting with <c>with</c>; the defaults are documented on each.</summary>
public sealed record EventLogOptions
{
    /// <summary>The defaults.</summary>
    public static EventLogOptions Default { get; } = new();

    /// <summary>A click this old or younger at the conversion counts (30 days by default); <see langword="null"/>: however old.</summary>
    public TimeSpan? ClickLookBack { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The same for views (1 day by default).</summary>
    public TimeSpan? ViewLookBack { get; init; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Repeated touches of one person with the same channel, campaign and kind, each at most this long after the one before, are one
    /// touch at the time of the first (30 minutes by default); <see langword="null"/>: every row is a touch.
    /// </summary>
    public TimeSpan? SessionTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Which kinds count (both by default).</summary>
    public TouchSelection Touches { get; init; } = TouchSelection.ClicksAndViews;

    /// <summary>What a conversion does to the touches before it (a new path starts, by default).</summary>
    public AfterConversion AfterConversion { get; init; } = AfterConversion.StartsNewPath;

    /// <summary>Whether credit goes to <c>channel / campaign</c> rather than to the channel alone (no, by default).</summary>
    public bool CampaignDetail { get; init; }

    /// <summary>
    /// Ages of touches are kept in steps of this size, rounded down (exactly as given by default); a coarser step, such as an hour, merges more
    /// paths and so saves memory; <see langword="null"/> keeps no ages, and time decay is then not possible.
    /// </summary>
    public TimeSpan? AgeResolution { get; init; } = TimeSpan.FromTicks(1);

    internal void Validate()
    {
        RequirePositive(ClickLookBack, nameof(ClickLookBack));
        RequirePositive(ViewLookBack, nameof(ViewLookBack));
        RequirePositive(SessionTimeout, nameof(SessionTimeout));
        if (AgeResolution <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(AgeResolution), AgeResolution, "AgeResolution must be longer than zero, or null for no ages.");
    }

    private static void RequirePositive(TimeSpan? span, string name)
    {
        if (span <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(name, span, $"{name} must be longer than zero, or null for no limit.");
    }
}
