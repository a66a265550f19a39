namespace MarketingMetrics.Attribution;

/// <summary>How a person met the channel. At the same instant a view is taken to come before a click.</summary>
public enum TouchKind
{
    /// <summary>The advertisement was shown and not clicked (an impression, a "view-through" contact).</summary>
    View,

    /// <summary>The person clicked, visited or replied. The default of every method that takes a kind.</summary>
    Click,
}
