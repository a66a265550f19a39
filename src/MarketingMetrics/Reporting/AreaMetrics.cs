using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>The metrics that a detail section shows of its activity, by their keys; those without facts are left out.</summary>
internal static class AreaMetrics
{
    private static readonly (ActivityArea Area, string[] Keys)[] Columns =
    [
        (ActivityArea.Conversion, ["leads", "orders", "revenue", "aov"]),
        (ActivityArea.Site, ["sessions", "active_users", "engagement_rate", "bounce_rate_ga4", "key_events", "conversion_rate_session", "avg_session_duration", "avg_engagement_time"]),
        (ActivityArea.Search, ["organic_clicks", "organic_impressions", "organic_ctr", "avg_position"]),
        (ActivityArea.PaidMedia, ["cost", "impressions", "clicks", "ctr", "cpc", "conversions", "conversion_rate", "cpa", "roas"]),
        (ActivityArea.Social, ["followers", "er_impressions"]),
        (ActivityArea.Email, ["open_rate", "email_ctr"]),
    ];

    public static IEnumerable<ActivityArea> Areas => Columns.Select(each => each.Area);

    public static IEnumerable<Metric> Of(ActivityArea area, MetricCatalog catalog) =>
        Columns.First(each => each.Area == area).Keys.Where(key => catalog.TryGet(key, out _)).Select(key => catalog[key]);

    public static IEnumerable<Metric> All(MetricCatalog catalog) => Areas.SelectMany(area => Of(area, catalog));
}
