namespace MarketingMetrics.Metrics;

/// <summary>The name a platform gives to a metric, or to the part of it that it delivers.</summary>
/// <param name="Platform">The platform, such as <c>Google Ads</c>.</param>
/// <param name="Field">Its field, such as <c>average_cpc</c>.</param>
public readonly record struct PlatformField(string Platform, string Field)
{
    /// <summary>Reads as <c>Google Ads average_cpc</c>.</summary>
    public override string ToString() => $"{Platform} {Field}";
}
