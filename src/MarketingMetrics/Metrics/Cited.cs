namespace MarketingMetrics.Metrics;

/// <summary>Where definitions are written down.</summary>
internal static class Cited
{
    public const string Analytics = "Google Analytics Data API, dimensions and metrics (developers.google.com/analytics/devguides/reporting/data/v1/api-schema)";
    public const string Clv = "Customer lifetime value with discount rate (formuladen.com/en/customers-lifetime-value-with-discount-rate-formula/Formula-43415)";
    public const string Dbt = "Definitions of conversions by connector (github.com/fivetran/dbt_ad_reporting, README)";
    public const string Email = "E-mail benchmark report, definitions (neverbounce.com/blog/2025-email-benchmark-report-mail-chimp-brevo-etc)";
    public const string Funnel = "Stages of the sales funnel (firstpagesage.com/seo-blog/sales-lead-funnel-stages-explained)";
    public const string GoogleAds = "Google Ads API v25, metrics (github.com/googleads/google-ads-python, v25/common/types/metrics.py)";
    public const string Meta = "Meta Marketing API, Ads Insights (developers.facebook.com/docs/marketing-api/reference/adgroup/insights)";
    public const string Mpp = "Adjusted opens and Apple Mail Privacy Protection (support.clickdimensions.com, article 15707875851917)";
    public const string Mrc = "Media Rating Council, viewability standard (digitalcontentnext.org/blog/the-resource-center/overview/viewability-standards)";
    public const string Nps = "Customer metrics: share of 9 and 10 less share of 0 to 6 (brainscape.com/flashcards/08-und-09-customer-metrics-customer-life-4044487)";
    public const string Position = "Google Webmaster Central, January 2012: impression-weighted average of the topmost position; Search Console help (support.google.com/webmasters/answer/17011364)";
    public const string SearchConsole = "Search Console help (support.google.com/webmasters/answer/17011364)";
    public const string Social = "Formulas of engagement rates, after Hootsuite (it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out)";
    public const string Trade = "Common use of the trade; no single authority";
    public const string UniversalAnalytics = "Bounce rate in Universal Analytics and GA4 (one-analytics.com/ua-vs-ga4-bounce-rate-and-engagement-rate-explained)";
    public const string WebVitals = "Core Web Vitals thresholds (vitalsentinel.com/glossary/core-web-vitals-thresholds)";
}
