using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

// The site and organic search.
public static partial class Calculate
{
    /// <summary>Conversion rate = conversions / sessions (key events of an analytics tool).</summary>
    /// <param name="conversions">Key events.</param>
    /// <param name="sessions">Visits.</param>
    public static MetricValue ConversionRate(decimal conversions, decimal sessions) =>
        SiteMetrics.ConversionRatePerSession.From(Measure.KeyEvents.Of(conversions), Measure.Sessions.Of(sessions));

    /// <summary>Conversion rate = converting visitors / visitors, both distinct people of the same period.</summary>
    /// <param name="convertingVisitors">Distinct people with at least one key event.</param>
    /// <param name="visitors">Distinct people.</param>
    public static MetricValue ConversionRatePerVisitor(decimal convertingVisitors, decimal visitors) =>
        SiteMetrics.ConversionRatePerVisitor.From(Measure.UsersWithKeyEvent.Of(convertingVisitors), Measure.ActiveUsers.Of(visitors));

    /// <summary>Bounce rate as GA4 defines it = (sessions - engaged sessions) / sessions.</summary>
    /// <param name="sessions">Visits.</param>
    /// <param name="engagedSessions">Visits over 10 seconds, with a key event or with two views.</param>
    public static MetricValue BounceRateGa4(decimal sessions, decimal engagedSessions) =>
        SiteMetrics.BounceRateGa4.From(Measure.Sessions.Of(sessions), Measure.EngagedSessions.Of(engagedSessions));

    /// <summary>Bounce rate in the older sense = single-page sessions / sessions. Another metric than <see cref="BounceRateGa4"/>.</summary>
    /// <param name="singlePageSessions">Visits with a single interaction.</param>
    /// <param name="sessions">Visits.</param>
    public static MetricValue BounceRateSinglePage(decimal singlePageSessions, decimal sessions) =>
        SiteMetrics.BounceRateSinglePage.From(Measure.SinglePageSessions.Of(singlePageSessions), Measure.Sessions.Of(sessions));

    /// <summary>Engagement rate = engaged sessions / sessions.</summary>
    /// <param name="engagedSessions">Visits over 10 seconds, with a key event or with two views.</param>
    /// <param name="sessions">Visits.</param>
    public static MetricValue EngagementRate(decimal engagedSessions, decimal sessions) =>
        SiteMetrics.EngagementRate.From(Measure.EngagedSessions.Of(engagedSessions), Measure.Sessions.Of(sessions));

    /// <summary>Views per session = page views / sessions.</summary>
    /// <param name="pageViews">Page and screen views.</param>
    /// <param name="sessions">Visits.</param>
    public static MetricValue ViewsPerSession(decimal pageViews, decimal sessions) =>
        SiteMetrics.ViewsPerSession.From(Measure.PageViews.Of(pageViews), Measure.Sessions.Of(sessions));

    /// <summary>Exit rate = exits from a page / views of the page. Not a bounce rate.</summary>
    /// <param name="exits">Visits that ended on the page.</param>
    /// <param name="pageViews">Views of the page.</param>
    public static MetricValue ExitRate(decimal exits, decimal pageViews) =>
        SiteMetrics.ExitRate.From(Measure.Exits.Of(exits), Measure.PageViews.Of(pageViews));

    /// <summary>Channel share = sessions of the channel / all sessions.</summary>
    /// <param name="channelSessions">Visits of the channel.</param>
    /// <param name="sessions">Visits of all channels.</param>
    public static MetricValue ChannelShare(decimal channelSessions, decimal sessions) =>
        SiteMetrics.ChannelShare.From(Measure.ChannelSessions.Of(channelSessions), Measure.Sessions.Of(sessions));

    /// <summary>Add-to-cart rate = sessions with an add-to-cart / sessions. Sessions, not events.</summary>
    /// <param name="sessionsWithAddToCart">Visits with at least one add-to-cart.</param>
    /// <param name="sessions">Visits.</param>
    public static MetricValue AddToCartRate(decimal sessionsWithAddToCart, decimal sessions) =>
        SiteMetrics.AddToCartRate.From(Measure.SessionsWithAddToCart.Of(sessionsWithAddToCart), Measure.Sessions.Of(sessions));

    /// <summary>Cart abandonment = (carts - purchases) / carts.</summary>
    /// <param name="cartsCreated">Carts that were opened.</param>
    /// <param name="purchases">Purchases from them.</param>
    public static MetricValue CartAbandonmentRate(decimal cartsCreated, decimal purchases) =>
        SiteMetrics.CartAbandonmentRate.From(Measure.CartsCreated.Of(cartsCreated), Measure.AnalyticsPurchases.Of(purchases));

    /// <summary>Revenue per session = revenue / sessions, as an analytics tool counts both.</summary>
    /// <param name="revenue">Revenue the tool counted.</param>
    /// <param name="sessions">Visits.</param>
    public static MetricValue RevenuePerSession(Money revenue, decimal sessions) =>
        SiteMetrics.RevenuePerSession.From(Measure.AnalyticsRevenue.Of(revenue), Measure.Sessions.Of(sessions));

    /// <summary>Organic CTR = clicks / impressions of organic results.</summary>
    /// <param name="clicks">Clicks on organic results.</param>
    /// <param name="impressions">Impressions of organic results.</param>
    public static MetricValue OrganicClickThroughRate(decimal clicks, decimal impressions) =>
        SearchMetrics.OrganicClickThroughRate.From(Measure.OrganicClicks.Of(clicks), Measure.OrganicImpressions.Of(impressions));

    /// <summary>Average position = sum of position times impressions / impressions; 1 is the top.</summary>
    /// <param name="positionSum">Position times impressions, added up; positions count from 1.</param>
    /// <param name="impressions">Impressions of organic results.</param>
    public static MetricValue AveragePosition(decimal positionSum, decimal impressions) =>
        SearchMetrics.AveragePosition.From(Measure.PositionSum.Of(positionSum), Measure.OrganicImpressions.Of(impressions));
}
