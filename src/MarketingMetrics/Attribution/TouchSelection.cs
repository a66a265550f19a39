namespace MarketingMetrics.Attribution;

/// <summary>Which touches of an event log may stand on a path.</summary>
public enum TouchSelection
{
    /// <summary>Clicks and views alike.</summary>
    ClicksAndViews,

    /// <summary>Clicks only. A conversion that saw only views becomes unattributed.</summary>
    ClicksOnly,

    /// <summary>Views count only on a path without any click in the window (the way ad platforms rank the two).</summary>
    ViewsWithoutClick,
}
