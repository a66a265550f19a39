namespace MarketingMetrics.Facts;

// Site, as an analytics tool sees it.
public sealed partial class Measure
{
    /// <summary>Distinct people who were active. Not additive.</summary>
    public static Measure ActiveUsers { get; } = Declare("active_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people with any event. Not additive.</summary>
    public static Measure TotalUsers { get; } = Declare("total_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>People seen for the first time. Not additive.</summary>
    public static Measure NewUsers { get; } = Declare("new_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>People seen before. Not additive.</summary>
    public static Measure ReturningUsers { get; } = Declare("returning_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people active on a day. Not additive.</summary>
    public static Measure DailyActiveUsers { get; } = Declare("daily_active_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people active in a month. Not additive.</summary>
    public static Measure MonthlyActiveUsers { get; } = Declare("monthly_active_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people who scrolled to 90 % of a page. Not additive.</summary>
    public static Measure ScrolledUsers { get; } = Declare("scrolled_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people with at least one key event. Not additive.</summary>
    public static Measure UsersWithKeyEvent { get; } = Declare("users_with_key_event", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Visits.</summary>
    public static Measure Sessions { get; } = Declare("sessions", overlap: SourceOverlap.Shared);

    /// <summary>Sessions longer than 10 seconds, or with a key event, or with two views or more.</summary>
    public static Measure EngagedSessions { get; } = Declare("engaged_sessions", overlap: SourceOverlap.Shared);

    /// <summary>Sessions with a single interaction.</summary>
    public static Measure SinglePageSessions { get; } = Declare("single_page_sessions", overlap: SourceOverlap.Shared);

    /// <summary>Sessions with at least one key event.</summary>
    public static Measure SessionsWithKeyEvent { get; } = Declare("sessions_with_key_event", overlap: SourceOverlap.Shared);

    /// <summary>Key events an analytics tool counted (formerly called conversions).</summary>
    public static Measure KeyEvents { get; } = Declare("key_events", overlap: SourceOverlap.Shared);

    /// <summary>Events an analytics tool counted.</summary>
    public static Measure Events { get; } = Declare("events", overlap: SourceOverlap.Shared);

    /// <summary>Page and screen views.</summary>
    public static Measure PageViews { get; } = Declare("page_views", overlap: SourceOverlap.Shared);

    /// <summary>Duration of all sessions.</summary>
    public static Measure SessionSeconds { get; } = Declare("session_seconds", MeasureUnit.Seconds, overlap: SourceOverlap.Shared);

    /// <summary>Time the site was in the foreground.</summary>
    public static Measure EngagementSeconds { get; } = Declare("engagement_seconds", MeasureUnit.Seconds, overlap: SourceOverlap.Shared);

    /// <summary>Sessions that ended on a page.</summary>
    public static Measure Exits { get; } = Declare("exits", overlap: SourceOverlap.Shared);

    /// <summary>Sessions that began on a page.</summary>
    public static Measure Entrances { get; } = Declare("entrances", overlap: SourceOverlap.Shared);

    /// <summary>Add-to-cart events.</summary>
    public static Measure AddToCarts { get; } = Declare("add_to_carts", overlap: SourceOverlap.Shared);

    /// <summary>Sessions with at least one add-to-cart.</summary>
    public static Measure SessionsWithAddToCart { get; } = Declare("sessions_with_add_to_cart", overlap: SourceOverlap.Shared);

    /// <summary>Carts that were opened.</summary>
    public static Measure CartsCreated { get; } = Declare("carts_created", overlap: SourceOverlap.Shared);

    /// <summary>Checkouts that were begun.</summary>
    public static Measure Checkouts { get; } = Declare("checkouts", overlap: SourceOverlap.Shared);

    /// <summary>Purchases an analytics tool counted.</summary>
    public static Measure AnalyticsPurchases { get; } = Declare("analytics_purchases", overlap: SourceOverlap.Shared);

    /// <summary>Revenue an analytics tool counted.</summary>
    public static Measure AnalyticsRevenue { get; } = Declare("analytics_revenue", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Ad cost an analytics tool imported; the platforms report the same money as cost.</summary>
    public static Measure AnalyticsAdCost { get; } = Declare("analytics_ad_cost", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people who bought. Not additive.</summary>
    public static Measure Purchasers { get; } = Declare("purchasers", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people who viewed a product. Not additive.</summary>
    public static Measure UsersWithItemView { get; } = Declare("users_with_item_view", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people who added a product to a cart. Not additive.</summary>
    public static Measure UsersWithAddToCart { get; } = Declare("users_with_add_to_cart", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Sessions of one channel, set against the sessions of all.</summary>
    public static Measure ChannelSessions { get; } = Declare("channel_sessions", overlap: SourceOverlap.Shared);

    /// <summary>Entrances of one page, set against the entrances of all.</summary>
    public static Measure PageEntrances { get; } = Declare("page_entrances", overlap: SourceOverlap.Shared);

    /// <summary>Distinct people of a cohort. Not additive.</summary>
    public static Measure CohortUsers { get; } = Declare("cohort_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people of a cohort who were active. Not additive.</summary>
    public static Measure CohortActiveUsers { get; } = Declare("cohort_active_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);
}
