namespace MarketingMetrics.Metrics;

/// <summary>Names of platform fields, so that a declaration reads <c>GoogleAds("average_cpc")</c>.</summary>
internal static class Platform
{
    public static PlatformField GoogleAds(string field) => new("Google Ads", field);

    public static PlatformField GoogleAnalytics(string field) => new("GA4", field);

    public static PlatformField LinkedIn(string field) => new("LinkedIn", field);

    public static PlatformField Mailchimp(string field) => new("Mailchimp", field);

    public static PlatformField Meta(string field) => new("Meta", field);

    public static PlatformField MicrosoftAds(string field) => new("Microsoft Advertising", field);

    public static PlatformField SearchConsole(string field) => new("Search Console", field);
}
