using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

// Key events and purchases.
public static partial class SiteMetrics
{
    /// <summary>Key events: <c>key_events</c>.</summary>
    /// <remarks>Formerly called conversions; marking an event is not retroactive.</remarks>
    public static Metric KeyEvents { get; } = Family.Declare("key_events", Formula.Total(Measure.KeyEvents), MetricKind.Count, RaceStage.Convert,
        fields: [GoogleAnalytics("keyEvents")]);

    /// <summary>Conversion rate (per session): <c>key_events / sessions</c>.</summary>
    /// <remarks>Key events over sessions; above 100 % is possible when every event counts.</remarks>
    public static Metric ConversionRatePerSession { get; } =
        Family.Declare("conversion_rate_session", Measure.KeyEvents / Measure.Sessions, MetricKind.Share, RaceStage.Convert,
        variant: "per session");

    /// <summary>Share of sessions with a key event: <c>sessions_with_key_event / sessions</c>.</summary>
    /// <remarks>What GA4 calls session key event rate: sessions, not events.</remarks>
    public static Metric SessionKeyEventRate { get; } =
        Family.Declare("session_key_event_rate", Measure.SessionsWithKeyEvent / Measure.Sessions, MetricKind.Share, RaceStage.Convert,
        variant: "sessions with an event", fields: [GoogleAnalytics("sessionKeyEventRate")]);

    /// <summary>Conversion rate (per visitor): <c>users_with_key_event / active_users</c>.</summary>
    /// <remarks>Distinct people on both sides, of the same period.</remarks>
    public static Metric ConversionRatePerVisitor { get; } =
        Family.Declare("conversion_rate_visitor", Measure.UsersWithKeyEvent / Measure.ActiveUsers, MetricKind.Share, RaceStage.Convert,
        variant: "per visitor", fields: [GoogleAnalytics("userKeyEventRate")]);

    /// <summary>Purchaser rate: <c>purchasers / active_users</c>.</summary>
    /// <remarks>People, not purchases.</remarks>
    public static Metric PurchaserRate { get; } = Family.Declare("purchaser_rate", Measure.Purchasers / Measure.ActiveUsers, MetricKind.Share, RaceStage.Convert,
        variant: "purchasers", fields: [GoogleAnalytics("purchaserRate")]);

    /// <summary>Add-to-cart rate: <c>sessions_with_add_to_cart / sessions</c>.</summary>
    /// <remarks>Add-to-cart events over sessions is another figure: one session may add ten times.</remarks>
    public static Metric AddToCartRate { get; } = Family.Declare("add_to_cart_rate", Measure.SessionsWithAddToCart / Measure.Sessions, MetricKind.Share, RaceStage.Act);

    /// <summary>Cart-to-view rate: <c>users_with_add_to_cart / users_with_item_view</c>.</summary>
    /// <remarks>Users, of the same products; not the add-to-cart rate of sessions.</remarks>
    public static Metric CartToViewRate { get; } =
        Family.Declare("cart_to_view_rate", Measure.UsersWithAddToCart / Measure.UsersWithItemView, MetricKind.Share, RaceStage.Act,
        variant: "users", fields: [GoogleAnalytics("cartToViewRate")]);

    /// <summary>Cart abandonment rate: <c>(carts_created - analytics_purchases) / carts_created</c>.</summary>
    /// <remarks>Cart or checkout? Carts opened this period may be bought in the next.</remarks>
    public static Metric CartAbandonmentRate { get; } =
        Family.Declare("cart_abandonment", (Measure.CartsCreated - Measure.AnalyticsPurchases) / Measure.CartsCreated, MetricKind.LossShare, RaceStage.Convert);

    /// <summary>Checkout abandonment rate: <c>(checkouts - analytics_purchases) / checkouts</c>.</summary>
    /// <remarks>1 - checkout completion rate; lower than cart abandonment.</remarks>
    public static Metric CheckoutAbandonmentRate { get; } =
        Family.Declare("checkout_abandonment", (Measure.Checkouts - Measure.AnalyticsPurchases) / Measure.Checkouts, MetricKind.LossShare, RaceStage.Convert,
        variant: "checkout");

    /// <summary>Checkout completion rate: <c>analytics_purchases / checkouts</c>.</summary>
    /// <remarks>Events on both sides: a checkout begun twice counts twice.</remarks>
    public static Metric CheckoutRate { get; } = Family.Declare("checkout_rate", Measure.AnalyticsPurchases / Measure.Checkouts, MetricKind.Share, RaceStage.Convert,
        fields: [GoogleAnalytics("ecommercePurchases")]);

    /// <summary>Revenue per session: <c>analytics_revenue / sessions</c>.</summary>
    /// <remarks>Revenue as the analytics tool saw it, net of refunds or not.</remarks>
    public static Metric RevenuePerSession { get; } = Family.Declare("rev_per_session", Measure.AnalyticsRevenue / Measure.Sessions, MetricKind.Worth, RaceStage.Convert,
        fields: [GoogleAnalytics("purchaseRevenue")]);

    /// <summary>Average purchase revenue (analytics): <c>analytics_revenue / analytics_purchases</c>.</summary>
    /// <remarks>Not the AOV of the shop: blocked visitors are missing.</remarks>
    public static Metric AveragePurchaseRevenue { get; } =
        Family.Declare("aov_analytics", Measure.AnalyticsRevenue / Measure.AnalyticsPurchases, MetricKind.Worth, RaceStage.Convert,
        variant: "ga4", fields: [GoogleAnalytics("averagePurchaseRevenue")]);
}
