namespace MarketingMetrics.Facts.Rules;

/// <summary>Sources that several caveats cite.</summary>
internal static class Cited
{
    public const string DataQuality =
        "https://www.mauroromanella.com/ga4-data-quality-sampling-thresholding-and-cardinality-explained/, https://webmasterid.com/analytics-data-quality/sampling-thresholds-and-cardinality";

    public const string Direct =
        "https://aumlytics.com/blog/ga4-direct-traffic-misattribution-fix, https://optimizesmart.com/blog/ga4-direct-traffic-spike-common-causes-and-how-to-fix-them";
}
