using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Site metrics, as an analytics tool sees them.</summary>
public static class SiteMetrics
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Metric> Declared = [];

    /// <summary><c>active_users = active_users</c></summary>
    public static Metric ActiveUsers { get; } = Declare(new("active_users", Formula.AsReported(Measure.ActiveUsers))
    {
        Direction = MetricDirection.HigherIsBetter, Area = ActivityArea.Site, Stage = RaceStage.Reach,
    });

    /// <summary><c>sessions = sessions</c></summary>
    public static Metric Sessions { get; } = Declare(new("sessions", Formula.Total(Measure.Sessions))
    {
        Uncertainty = Uncertainty.CountRate, Area = ActivityArea.Site, Stage = RaceStage.Reach,
    });

    /// <summary><c>key_events = key_events</c></summary>
    public static Metric KeyEvents { get; } = Declare(new("key_events", Formula.Total(Measure.KeyEvents))
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.CountRate, Area = ActivityArea.Site, Stage = RaceStage.Convert,
    });

    /// <summary><c>engagement_rate = engaged_sessions / sessions</c></summary>
    public static Metric EngagementRate { get; } = Declare(new("engagement_rate", Measure.EngagedSessions / Measure.Sessions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Site, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    /// <summary><c>bounce_rate_ga4 = (sessions - engaged_sessions) / sessions</c></summary>
    public static Metric BounceRateGa4 { get; } = Declare(new("bounce_rate_ga4", (Measure.Sessions - Measure.EngagedSessions) / Measure.Sessions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Site, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    /// <summary><c>bounce_rate_ua = single_page_sessions / sessions</c></summary>
    public static Metric BounceRateSinglePage { get; } = Declare(new("bounce_rate_ua", Measure.SinglePageSessions / Measure.Sessions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Site, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    /// <summary><c>conversion_rate_session = key_events / sessions</c></summary>
    public static Metric ConversionRatePerSession { get; } = Declare(new("conversion_rate_session", Measure.KeyEvents / Measure.Sessions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Site, Stage = RaceStage.Convert, Class = MetricClass.Quality,
    });

    /// <summary><c>conversion_rate_visitor = users_with_key_event / active_users</c></summary>
    public static Metric ConversionRatePerVisitor { get; } = Declare(new("conversion_rate_visitor", Measure.UsersWithKeyEvent / Measure.ActiveUsers)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Site, Stage = RaceStage.Convert, Class = MetricClass.Quality,
    });

    /// <summary><c>avg_session_duration = session_seconds / sessions</c></summary>
    public static Metric AverageSessionDuration { get; } = Declare(new("avg_session_duration", Measure.SessionSeconds / Measure.Sessions)
    {
        Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.Site, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    internal static IReadOnlyList<Metric> All => Declared;

    private static Metric Declare(Metric metric)
    {
        Declared.Add(metric);
        return metric;
    }
}
