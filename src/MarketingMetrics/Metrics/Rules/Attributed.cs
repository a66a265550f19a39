using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>What settings of a source touch: not every measure depends on them.</summary>
internal static class Attributed
{
    private static readonly HashSet<Measure> Credited =
    [
        Measure.KeyEvents, Measure.SessionsWithKeyEvent, Measure.UsersWithKeyEvent, Measure.AnalyticsPurchases, Measure.AnalyticsRevenue,
    ];

    private static readonly HashSet<Measure> Seen =
    [
        Measure.Sessions, Measure.EngagedSessions, Measure.SinglePageSessions, Measure.PageViews, Measure.ActiveUsers, Measure.TotalUsers, Measure.NewUsers,
        Measure.ReturningUsers, Measure.DailyActiveUsers, Measure.MonthlyActiveUsers,
    ];

    private static readonly HashSet<Measure> Counted =
    [
        Measure.ActiveUsers, Measure.TotalUsers, Measure.NewUsers, Measure.ReturningUsers, Measure.DailyActiveUsers, Measure.MonthlyActiveUsers, Measure.ScrolledUsers, Measure.UsersWithKeyEvent,
    ];

    /// <summary>Conversions and their value, which an attribution model, window or consent setting moves.</summary>
    public static bool Conversions(Measure measure) => measure.Overlap == SourceOverlap.Claimed || Credited.Contains(measure);

    /// <summary>Visits and visitors, as an analytics tool sees them.</summary>
    public static bool Visits(Measure measure) => Seen.Contains(measure);

    /// <summary>People, as an analytics tool tells them apart.</summary>
    public static bool People(Measure measure) => Counted.Contains(measure);

    /// <summary>Whatever an analytics tool delivers.</summary>
    public static bool Analytics(Measure measure) => measure.Overlap == SourceOverlap.Shared;
}
