namespace MarketingMetrics.Metrics;

/// <summary>Stage of the customer's way (RACE, D. Chaffey, Smart Insights).</summary>
public enum RaceStage : byte
{
    /// <summary>Be seen.</summary>
    Reach,

    /// <summary>Be used: interact, become a lead.</summary>
    Act,

    /// <summary>Be bought.</summary>
    Convert,

    /// <summary>Be recommended and bought again.</summary>
    Engage,
}
