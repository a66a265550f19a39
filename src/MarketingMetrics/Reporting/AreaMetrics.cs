using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

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

    public static IEnumerable<Metric> Of(ActivityArea area, MeasurementPlan plan) => Columns.First(each => each.Area == area).Keys.Select(key => Find(key, plan)).OfType<Metric>();

    public static IEnumerable<Metric> All(MeasurementPlan plan) => Areas.SelectMany(area => Of(area, plan));

    /// <summary>The metric as the plan's KPI counts it, so that one report has one interval for one figure; else as the catalogue has it.</summary>
    public static Metric? Find(string key, MeasurementPlan plan) =>
        plan.Kpis.FirstOrDefault(kpi => kpi.Metric.Key == key)?.Metric ?? (plan.Catalog.TryGet(key, out Metric? metric) ? metric : null);
}
