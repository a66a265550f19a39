namespace MarketingMetrics.Caveats;

/// <summary>From where on the built-in rules speak up. Change single ones with <c>with</c>; a share is a fraction: 0.05 is 5 %.</summary>
/// <remarks>A rule speaks when a figure is beyond its threshold; a figure exactly on it is still fine, unless said otherwise.</remarks>
public sealed record CaveatThresholds
{
    /// <summary>The defaults.</summary>
    public static CaveatThresholds Default { get; } = new();

    /// <summary>PLATFORM_SUM_EXCEEDS: excess of the claims over what was booked from which the finding is critical, this value included. Default 0.20.</summary>
    public decimal CriticalOverClaim { get; init => field = Positive(value, nameof(CriticalOverClaim)); } = 0.20m;

    /// <summary>PLATFORM_SUM_BELOW: smallest part of the orders of advertised channels that platforms are expected to claim. Default 0.60.</summary>
    public decimal LeastClaimedShare { get; init => field = Share(value, nameof(LeastClaimedShare)); } = 0.60m;

    /// <summary>VIEW_THROUGH: share of conversions after a view without a click. Default 0.10.</summary>
    public decimal ViewThroughShare { get; init => field = Share(value, nameof(ViewThroughShare)); } = 0.10m;

    /// <summary>CONSENT_MODEL_OFF: ad clicks per seven days below which Google does not model. Default 700.</summary>
    public decimal ModellingClicksPerWeek { get; init => field = Positive(value, nameof(ModellingClicksPerWeek)); } = 700m;

    /// <summary>CONSENT_RATE_CHANGED: change of the consent rate, as a difference of shares. Default 0.05.</summary>
    public decimal ConsentRateChange { get; init => field = Share(value, nameof(ConsentRateChange)); } = 0.05m;

    /// <summary>GA4_SAMPLED: share of events read below which the finding is critical. Default 0.10.</summary>
    public decimal CriticalSampledShare { get; init => field = Share(value, nameof(CriticalSampledShare)); } = 0.10m;

    /// <summary>GA4_OTHER_ROW: share of rare values grouped as "(other)". Default 0.05.</summary>
    public decimal OtherRowShare { get; init => field = Share(value, nameof(OtherRowShare)); } = 0.05m;

    /// <summary>GA4_NOT_SET: share of rows without a value. Default 0.05.</summary>
    public decimal NotSetShare { get; init => field = Share(value, nameof(NotSetShare)); } = 0.05m;

    /// <summary>DIRECT_RESIDUAL: share of the channel Direct. Default 0.25.</summary>
    public decimal DirectShare { get; init => field = Share(value, nameof(DirectShare)); } = 0.25m;

    /// <summary>DIRECT_RESIDUAL: change of the share of the channel Direct between two periods, as a difference of shares. Default 0.10.</summary>
    public decimal DirectShareChange { get; init => field = Share(value, nameof(DirectShareChange)); } = 0.10m;

    /// <summary>BOT_TRAFFIC: how many times the median day a spike of sessions is. Default 5.</summary>
    public decimal BotSpike { get; init => field = Positive(value, nameof(BotSpike)); } = 5m;

    /// <summary>BOT_TRAFFIC: engagement rate of the spike up to which it is no human interest, this value included. Default 0.05.</summary>
    public decimal BotEngagementRate { get; init => field = Share(value, nameof(BotEngagementRate)); } = 0.05m;

    /// <summary>BOT_TRAFFIC: sessions a day needs to be called a spike, this value included. Default 100.</summary>
    public decimal BotSessions { get; init => field = Positive(value, nameof(BotSessions)); } = 100m;

    /// <summary>INVALID_CLICKS: usual share of invalid clicks among all clicks. Default 0.10.</summary>
    public decimal InvalidClickRate { get; init => field = Share(value, nameof(InvalidClickRate)); } = 0.10m;

    /// <summary>SCANNER_CLICKS: share of e-mail clicks that machines made. Default 0.05.</summary>
    public decimal MachineClickShare { get; init => field = Share(value, nameof(MachineClickShare)); } = 0.05m;

    /// <summary>SURVIVOR_COHORT: relative change of the volume of a stage between two periods. Default 0.20.</summary>
    public decimal CohortVolumeChange { get; init => field = Positive(value, nameof(CohortVolumeChange)); } = 0.20m;

    /// <summary>SUSPICIOUS_CHANGE: how many times larger or smaller a figure became. Default 3.</summary>
    public decimal SuspiciousFactor { get; init => field = value > 1m ? value : throw new ArgumentOutOfRangeException(nameof(SuspiciousFactor), value, "A factor is above 1, such as 3."); } = 3m;

    private static decimal Share(decimal value, string name) =>
        value is >= 0m and <= 1m ? value : throw new ArgumentOutOfRangeException(name, value, "A share is a fraction from 0 to 1, such as 0.05 for 5 %.");

    private static decimal Positive(decimal value, string name) =>
        value > 0m ? value : throw new ArgumentOutOfRangeException(name, value, "The threshold is above 0.");
}
