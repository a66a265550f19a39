namespace MarketingMetrics.Planning;

/// <summary>How far up an objective stands.</summary>
public enum ObjectiveLevel : byte
{
    /// <summary>What the business wants, such as a revenue target.</summary>
    Business,

    /// <summary>What marketing contributes, such as more qualified leads.</summary>
    Marketing,

    /// <summary>What a campaign does for it, such as filling a webinar.</summary>
    Campaign,
}
