using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

/// <summary>Site metrics, as an analytics tool sees them.</summary>
/// <remarks>A quotient is undefined where its denominator is zero, and missing where a source does not deliver one of its sides.</remarks>
public static partial class SiteMetrics
{
    internal static IReadOnlyList<Metric> All => Family.Metrics;

    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static MetricFamily? _family;

    private static MetricFamily Family => _family ??= new(ActivityArea.Site, Cited.Analytics);

    /// <summary>Active users: <c>reported(active_users)</c>.</summary>
    /// <remarks>Distinct per device or consent, not people; the headline of GA4, other than total users.</remarks>
    public static Metric ActiveUsers { get; } = Family.Declare("active_users", Formula.AsReported(Measure.ActiveUsers), MetricKind.Stock, RaceStage.Reach,
        fields: [GoogleAnalytics("activeUsers")]);

    /// <summary>Total users: <c>reported(total_users)</c>.</summary>
    /// <remarks>The headline of Universal Analytics; not comparable with active users.</remarks>
    public static Metric TotalUsers { get; } = Family.Declare("total_users", Formula.AsReported(Measure.TotalUsers), MetricKind.Stock, RaceStage.Reach,
        fields: [GoogleAnalytics("totalUsers")]);

    /// <summary>New users: <c>reported(new_users)</c>.</summary>
    /// <remarks>A lost cookie makes a new user.</remarks>
    public static Metric NewUsers { get; } = Family.Declare("new_users", Formula.AsReported(Measure.NewUsers), MetricKind.Stock, RaceStage.Reach,
        fields: [GoogleAnalytics("newUsers")]);

    /// <summary>New against returning users: <c>new_users / (new_users + returning_users)</c>.</summary>
    /// <remarks>A user may be new and returning in one period: the two groups add up to more than all users.</remarks>
    public static Metric NewReturningShare { get; } = Family.Declare("new_returning_share", Measure.NewUsers / (Measure.NewUsers + Measure.ReturningUsers), MetricKind.Share.Neutral,
        RaceStage.Reach, fields: [GoogleAnalytics("newVsReturning")]);

    /// <summary>Share of new users: <c>new_users / total_users</c>.</summary>
    /// <remarks>Over all users, each once; not the share among the two groups of new and returning users.</remarks>
    public static Metric NewUserShare { get; } = Family.Declare("new_user_share", Measure.NewUsers / Measure.TotalUsers, MetricKind.Share.Neutral, RaceStage.Reach);

    /// <summary>Sessions: <c>sessions</c>.</summary>
    /// <remarks>A session across midnight may show on two days.</remarks>
    public static Metric Sessions { get; } = Family.Declare("sessions", Formula.Total(Measure.Sessions), MetricKind.Count.Neutral, RaceStage.Reach,
        fields: [GoogleAnalytics("sessions")]);

    /// <summary>Entrances: <c>entrances</c>.</summary>
    /// <remarks>By landing page; entrances are not views.</remarks>
    public static Metric Entrances { get; } = Family.Declare("entrances", Formula.Total(Measure.Entrances), MetricKind.Volume, RaceStage.Reach,
        fields: [GoogleAnalytics("landingPage")]);

    /// <summary>Landing page share: <c>page_entrances / entrances</c>.</summary>
    /// <remarks>Entrances of the page over the entrances of the whole site.</remarks>
    public static Metric LandingPageShare { get; } = Family.Declare("landing_share", Measure.PageEntrances / Measure.Entrances, MetricKind.Share.Neutral, RaceStage.Reach,
        fields: [GoogleAnalytics("landingPage")]);

    /// <summary>Channel share: <c>channel_sessions / sessions</c>.</summary>
    /// <remarks>Direct is a residual: what could not be attributed lands there.</remarks>
    public static Metric ChannelShare { get; } = Family.Declare("channel_share", Measure.ChannelSessions / Measure.Sessions, MetricKind.Share.Neutral, RaceStage.Reach,
        fields: [GoogleAnalytics("sessionDefaultChannelGroup")]);

    /// <summary>Engaged sessions: <c>engaged_sessions</c>.</summary>
    /// <remarks>Over 10 seconds, or a key event, or two views: the threshold may be set from 10 to 60 seconds.</remarks>
    public static Metric EngagedSessions { get; } = Family.Declare("engaged_sessions", Formula.Total(Measure.EngagedSessions), MetricKind.Count, RaceStage.Act,
        fields: [GoogleAnalytics("engagedSessions")]);

    /// <summary>Engagement rate: <c>engaged_sessions / sessions</c>.</summary>
    /// <remarks>Two views in three seconds are engaged. Not the engagement rate of ads or posts.</remarks>
    public static Metric EngagementRate { get; } = Family.Declare("engagement_rate", Measure.EngagedSessions / Measure.Sessions, MetricKind.Share, RaceStage.Act,
        fields: [GoogleAnalytics("engagementRate")]);

    /// <summary>Bounce rate (GA4): <c>(sessions - engaged_sessions) / sessions</c>.</summary>
    /// <remarks>1 - engagement rate. Two pages in three seconds are no bounce, whatever web pages say; not comparable with the older bounce rate.</remarks>
    public static Metric BounceRateGa4 { get; } =
        Family.Declare("bounce_rate_ga4", (Measure.Sessions - Measure.EngagedSessions) / Measure.Sessions, MetricKind.LossShare, RaceStage.Act,
        variant: "ga4", fields: [GoogleAnalytics("bounceRate")]);

    /// <summary>Bounce rate (single page): <c>single_page_sessions / sessions</c>.</summary>
    /// <remarks>Eight minutes on one page are a bounce here; not comparable with the bounce rate of GA4.</remarks>
    public static Metric BounceRateSinglePage { get; } =
        Family.Declare("bounce_rate_ua", Measure.SinglePageSessions / Measure.Sessions, MetricKind.LossShare, RaceStage.Act,
        variant: "single page", source: Cited.UniversalAnalytics);

    /// <summary>Views: <c>page_views</c>.</summary>
    /// <remarks>Reloads count.</remarks>
    public static Metric PageViews { get; } = Family.Declare("views", Formula.Total(Measure.PageViews), MetricKind.Volume, RaceStage.Act,
        fields: [GoogleAnalytics("screenPageViews")]);

    /// <summary>Views per session: <c>page_views / sessions</c>.</summary>
    /// <remarks>More can mean lost visitors.</remarks>
    public static Metric ViewsPerSession { get; } = Family.Declare("pages_per_session", Measure.PageViews / Measure.Sessions, MetricKind.Average.Neutral, RaceStage.Act,
        fields: [GoogleAnalytics("screenPageViewsPerSession")]);

    /// <summary>Average session duration: <c>session_seconds / sessions</c>.</summary>
    /// <remarks>The last page counts 0 seconds in older tools.</remarks>
    public static Metric AverageSessionDuration { get; } =
        Family.Declare("avg_session_duration", Measure.SessionSeconds / Measure.Sessions, MetricKind.Average.Neutral, RaceStage.Act,
        fields: [GoogleAnalytics("averageSessionDuration")]);

    /// <summary>Average engagement time: <c>engagement_seconds / active_users</c>.</summary>
    /// <remarks>Time in the foreground only.</remarks>
    public static Metric AverageEngagementTime { get; } =
        Family.Declare("avg_engagement_time", Measure.EngagementSeconds / Measure.ActiveUsers, MetricKind.Average.WithoutInterval, RaceStage.Act,
        fields: [GoogleAnalytics("userEngagementDuration")]);

    /// <summary>Exit rate: <c>exits / page_views</c>.</summary>
    /// <remarks>An exit is not a bounce; on a thank-you page it is welcome.</remarks>
    public static Metric ExitRate { get; } = Family.Declare("exit_rate", Measure.Exits / Measure.PageViews, MetricKind.Share.Neutral, RaceStage.Act,
        source: Cited.UniversalAnalytics);

    /// <summary>90 % scroll rate: <c>scrolled_users / active_users</c>.</summary>
    /// <remarks>Needs enhanced measurement; short pages scroll by themselves.</remarks>
    public static Metric ScrollRate { get; } = Family.Declare("scroll90", Measure.ScrolledUsers / Measure.ActiveUsers, MetricKind.Share, RaceStage.Act,
        fields: [GoogleAnalytics("scrolledUsers")]);

    /// <summary>Stickiness (DAU/MAU): <c>daily_active_users / monthly_active_users</c>.</summary>
    /// <remarks>Both sides of the same rolling window.</remarks>
    public static Metric Stickiness { get; } = Family.Declare("stickiness", Measure.DailyActiveUsers / Measure.MonthlyActiveUsers, MetricKind.Reading, RaceStage.Engage,
        unit: MetricUnit.Percent, fields: [GoogleAnalytics("dauPerMau")]);
}
