using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>
/// The door for single figures: one method per everyday metric, arguments named. Each is its definition applied to plain numbers; nothing
/// is rounded, and a zero denominator gives an undefined value with its reason, never 0, NaN or infinity.
/// </summary>
public static class Calculate
{
    /// <summary>CTR = clicks / impressions. A proportion.</summary>
    public static MetricValue ClickThroughRate(decimal clicks, decimal impressions) =>
        PaidMediaMetrics.ClickThroughRate.From(Measure.Clicks.Of(clicks), Measure.Impressions.Of(impressions));

    /// <summary>CPC = cost / clicks, in the currency of the cost.</summary>
    public static MetricValue CostPerClick(Money cost, decimal clicks) =>
        PaidMediaMetrics.CostPerClick.From(Measure.Cost.Of(cost), Measure.Clicks.Of(clicks));

    /// <summary>CPM = 1000 * cost / impressions, in the currency of the cost.</summary>
    public static MetricValue CostPerMille(Money cost, decimal impressions) =>
        PaidMediaMetrics.CostPerMille.From(Measure.Cost.Of(cost), Measure.Impressions.Of(impressions));

    /// <summary>Cost per impression = cost / impressions: a thousandth of the CPM.</summary>
    public static MetricValue CostPerImpression(Money cost, decimal impressions) =>
        PaidMediaMetrics.CostPerImpression.From(Measure.Cost.Of(cost), Measure.Impressions.Of(impressions));

    /// <summary>CPL = cost / leads. Without leads it is undefined and bounded below by its interval.</summary>
    public static MetricValue CostPerLead(Money cost, decimal leads) =>
        PaidMediaMetrics.CostPerLead.From(Measure.Cost.Of(cost), Measure.Leads.Of(leads));

    /// <summary>CPA = cost / conversions, as a platform counts conversions. Without conversions it is undefined and bounded below by its interval.</summary>
    public static MetricValue CostPerAcquisition(Money cost, decimal conversions) =>
        PaidMediaMetrics.CostPerAcquisition.From(Measure.Cost.Of(cost), Measure.AdConversions.Of(conversions));

    /// <summary>CPA per customer = media cost / new customers.</summary>
    public static MetricValue CostPerNewCustomer(Money cost, decimal newCustomers) =>
        PaidMediaMetrics.CostPerNewCustomer.From(Measure.Cost.Of(cost), Measure.NewCustomers.Of(newCustomers));

    /// <summary>CAC = all sales and marketing cost / new customers; not the CPA, which knows media cost only.</summary>
    public static MetricValue CustomerAcquisitionCost(Money salesAndMarketingCost, decimal newCustomers) =>
        SalesMetrics.CustomerAcquisitionCost.From(Measure.SalesAndMarketingCost.Of(salesAndMarketingCost), Measure.NewCustomers.Of(newCustomers));

    /// <summary>Conversion rate = conversions / sessions (key events of an analytics tool).</summary>
    public static MetricValue ConversionRate(decimal conversions, decimal sessions) =>
        SiteMetrics.ConversionRatePerSession.From(Measure.KeyEvents.Of(conversions), Measure.Sessions.Of(sessions));

    /// <summary>Conversion rate = conversions / clicks, as a platform counts conversions.</summary>
    public static MetricValue ConversionRatePerClick(decimal conversions, decimal clicks) =>
        PaidMediaMetrics.ConversionRate.From(Measure.AdConversions.Of(conversions), Measure.Clicks.Of(clicks));

    /// <summary>Conversion rate = converting visitors / visitors, both distinct people of the same period.</summary>
    public static MetricValue ConversionRatePerVisitor(decimal convertingVisitors, decimal visitors) =>
        SiteMetrics.ConversionRatePerVisitor.From(Measure.UsersWithKeyEvent.Of(convertingVisitors), Measure.ActiveUsers.Of(visitors));

    /// <summary>Bounce rate as GA4 defines it = (sessions - engaged sessions) / sessions.</summary>
    public static MetricValue BounceRateGa4(decimal sessions, decimal engagedSessions) =>
        SiteMetrics.BounceRateGa4.From(Measure.Sessions.Of(sessions), Measure.EngagedSessions.Of(engagedSessions));

    /// <summary>Bounce rate in the older sense = single-page sessions / sessions. Another metric than <see cref="BounceRateGa4"/>.</summary>
    public static MetricValue BounceRateSinglePage(decimal singlePageSessions, decimal sessions) =>
        SiteMetrics.BounceRateSinglePage.From(Measure.SinglePageSessions.Of(singlePageSessions), Measure.Sessions.Of(sessions));

    /// <summary>Engagement rate = engaged sessions / sessions.</summary>
    public static MetricValue EngagementRate(decimal engagedSessions, decimal sessions) =>
        SiteMetrics.EngagementRate.From(Measure.EngagedSessions.Of(engagedSessions), Measure.Sessions.Of(sessions));

    /// <summary>ROAS = conversion value / cost. Revenue, not profit: break-even is 1 / margin.</summary>
    public static MetricValue ReturnOnAdSpend(Money conversionValue, Money cost) =>
        PaidMediaMetrics.ReturnOnAdSpend.From(Measure.AdConversionValue.Of(conversionValue), Measure.Cost.Of(cost));

    /// <summary>ROI = (gross profit - cost) / cost, as a fraction: 0.25 is 25 %.</summary>
    public static MetricValue ReturnOnInvestment(Money grossProfit, Money cost) =>
        SalesMetrics.ReturnOnInvestment.From(Measure.GrossProfit.Of(grossProfit), Measure.Cost.Of(cost));

    /// <summary>AOV = revenue / orders.</summary>
    public static MetricValue AverageOrderValue(Money revenue, decimal orders) =>
        SalesMetrics.AverageOrderValue.From(Measure.Revenue.Of(revenue), Measure.Orders.Of(orders));

    /// <summary>Frequency = impressions / reach, where reach is of exactly the same scope and period.</summary>
    public static MetricValue Frequency(decimal impressions, decimal reach) =>
        PaidMediaMetrics.Frequency.From(Measure.Impressions.Of(impressions), Measure.Reach.Of(reach));

    /// <summary>Cost per call = cost / phone calls.</summary>
    public static MetricValue CostPerCall(Money cost, decimal phoneCalls) =>
        PaidMediaMetrics.CostPerCall.From(Measure.Cost.Of(cost), Measure.PhoneCalls.Of(phoneCalls));

    /// <summary>Cost per store visit = cost / store visits, which platforms estimate.</summary>
    public static MetricValue CostPerStoreVisit(Money cost, decimal storeVisits) =>
        PaidMediaMetrics.CostPerStoreVisit.From(Measure.Cost.Of(cost), Measure.StoreVisits.Of(storeVisits));
}
