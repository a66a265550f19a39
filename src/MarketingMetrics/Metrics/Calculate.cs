using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>
/// The door for single figures: one method per everyday metric, arguments named. Each is its definition applied to plain numbers; nothing
/// is rounded, and a zero denominator gives an undefined value with its reason, never 0, NaN or infinity.
/// </summary>
/// <example><c>Calculate.CostPerAcquisition(cost: new Money(4_250m, "EUR"), conversions: 170)</c></example>
public static partial class Calculate
{
    /// <summary>CTR = clicks / impressions. A proportion.</summary>
    /// <param name="clicks">Clicks on ads, as the platform counts them.</param>
    /// <param name="impressions">Times the ads were shown.</param>
    public static MetricValue ClickThroughRate(decimal clicks, decimal impressions) =>
        PaidMediaMetrics.ClickThroughRate.From(Measure.Clicks.Of(clicks), Measure.Impressions.Of(impressions));

    /// <summary>CPC = cost / clicks, in the currency of the cost.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="clicks">Clicks on ads.</param>
    public static MetricValue CostPerClick(Money cost, decimal clicks) =>
        PaidMediaMetrics.CostPerClick.From(Measure.Cost.Of(cost), Measure.Clicks.Of(clicks));

    /// <summary>CPM = 1000 * cost / impressions, in the currency of the cost.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="impressions">Times the ads were shown.</param>
    public static MetricValue CostPerMille(Money cost, decimal impressions) =>
        PaidMediaMetrics.CostPerMille.From(Measure.Cost.Of(cost), Measure.Impressions.Of(impressions));

    /// <summary>Cost per impression = cost / impressions: a thousandth of the CPM.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="impressions">Times the ads were shown.</param>
    public static MetricValue CostPerImpression(Money cost, decimal impressions) =>
        PaidMediaMetrics.CostPerImpression.From(Measure.Cost.Of(cost), Measure.Impressions.Of(impressions));

    /// <summary>vCPM = 1000 * cost / viewable impressions.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="viewableImpressions">Impressions that met the viewability standard.</param>
    public static MetricValue CostPerMilleViewable(Money cost, decimal viewableImpressions) =>
        PaidMediaMetrics.CostPerMilleViewable.From(Measure.Cost.Of(cost), Measure.ViewableImpressions.Of(viewableImpressions));

    /// <summary>Viewability = viewable impressions / measurable impressions. A proportion.</summary>
    /// <param name="viewableImpressions">Impressions that met the viewability standard.</param>
    /// <param name="measurableImpressions">Impressions whose viewability could be measured; not all that were served.</param>
    public static MetricValue Viewability(decimal viewableImpressions, decimal measurableImpressions) =>
        PaidMediaMetrics.Viewability.From(Measure.ViewableImpressions.Of(viewableImpressions), Measure.MeasurableImpressions.Of(measurableImpressions));

    /// <summary>Frequency = impressions / reach, where reach is of exactly the same scope and period.</summary>
    /// <param name="impressions">Times the ads were shown.</param>
    /// <param name="reach">Distinct people reached.</param>
    public static MetricValue Frequency(decimal impressions, decimal reach) =>
        PaidMediaMetrics.Frequency.From(Measure.Impressions.Of(impressions), Measure.Reach.Of(reach));

    /// <summary>CPV = cost / views, as the platform defines a view.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="views">Views of the video.</param>
    public static MetricValue CostPerView(Money cost, decimal views) =>
        PaidMediaMetrics.CostPerView.From(Measure.Cost.Of(cost), Measure.VideoViews.Of(views));

    /// <summary>View rate = views / impressions. Not the view-through conversion.</summary>
    /// <param name="views">Views of the video.</param>
    /// <param name="impressions">Times the ads were shown.</param>
    public static MetricValue ViewRate(decimal views, decimal impressions) =>
        PaidMediaMetrics.ViewRate.From(Measure.VideoViews.Of(views), Measure.Impressions.Of(impressions));

    /// <summary>Impression share = impressions / eligible impressions.</summary>
    /// <param name="impressions">Times the ads were shown.</param>
    /// <param name="eligibleImpressions">Times they could have been shown.</param>
    public static MetricValue ImpressionShare(decimal impressions, decimal eligibleImpressions) =>
        PaidMediaMetrics.ImpressionShare.From(Measure.Impressions.Of(impressions), Measure.EligibleImpressions.Of(eligibleImpressions));

    /// <summary>CPL = cost / leads. Without leads it is undefined and bounded below by its interval.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="leads">Leads in the customer's own records.</param>
    public static MetricValue CostPerLead(Money cost, decimal leads) =>
        PaidMediaMetrics.CostPerLead.From(Measure.Cost.Of(cost), Measure.Leads.Of(leads));

    /// <summary>CPA = cost / conversions, as a platform counts conversions. Without conversions it is undefined and bounded below by its interval.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="conversions">Conversions the platform claims; may be fractional.</param>
    public static MetricValue CostPerAcquisition(Money cost, decimal conversions) =>
        PaidMediaMetrics.CostPerAcquisition.From(Measure.Cost.Of(cost), Measure.AdConversions.Of(conversions));

    /// <summary>CPA per customer = media cost / new customers.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="newCustomers">Customers who bought for the first time.</param>
    public static MetricValue CostPerNewCustomer(Money cost, decimal newCustomers) =>
        PaidMediaMetrics.CostPerNewCustomer.From(Measure.Cost.Of(cost), Measure.NewCustomers.Of(newCustomers));

    /// <summary>Conversion rate = conversions / clicks, as a platform counts conversions.</summary>
    /// <param name="conversions">Conversions the platform claims.</param>
    /// <param name="clicks">Clicks on ads.</param>
    public static MetricValue ConversionRatePerClick(decimal conversions, decimal clicks) =>
        PaidMediaMetrics.ConversionRate.From(Measure.AdConversions.Of(conversions), Measure.Clicks.Of(clicks));

    /// <summary>ROAS = conversion value / cost. Revenue, not profit: break-even is 1 / margin.</summary>
    /// <param name="conversionValue">Value the platform claims.</param>
    /// <param name="cost">Media spend.</param>
    public static MetricValue ReturnOnAdSpend(Money conversionValue, Money cost) =>
        PaidMediaMetrics.ReturnOnAdSpend.From(Measure.AdConversionValue.Of(conversionValue), Measure.Cost.Of(cost));

    /// <summary>ACoS = cost / conversion value, as a fraction: the inverse of ROAS.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="conversionValue">Value the platform claims.</param>
    public static MetricValue AdvertisingCostOfSales(Money cost, Money conversionValue) =>
        PaidMediaMetrics.AdvertisingCostOfSales.From(Measure.Cost.Of(cost), Measure.AdConversionValue.Of(conversionValue));

    /// <summary>MER = total revenue / total marketing cost.</summary>
    /// <param name="revenue">All revenue, whoever caused it.</param>
    /// <param name="marketingCost">All marketing cost.</param>
    public static MetricValue MarketingEfficiencyRatio(Money revenue, Money marketingCost) =>
        PaidMediaMetrics.MarketingEfficiencyRatio.From(Measure.Revenue.Of(revenue), Measure.MarketingCost.Of(marketingCost));

    /// <summary>POAS = gross profit / cost. Break-even is 1.</summary>
    /// <param name="grossProfit">Revenue less the cost of goods.</param>
    /// <param name="cost">Media spend.</param>
    public static MetricValue ProfitOnAdSpend(Money grossProfit, Money cost) =>
        PaidMediaMetrics.ProfitOnAdSpend.From(Measure.GrossProfit.Of(grossProfit), Measure.Cost.Of(cost));

    /// <summary>Cost per call = cost / phone calls.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="phoneCalls">Calls from ads or tracked numbers.</param>
    public static MetricValue CostPerCall(Money cost, decimal phoneCalls) =>
        PaidMediaMetrics.CostPerCall.From(Measure.Cost.Of(cost), Measure.PhoneCalls.Of(phoneCalls));

    /// <summary>Cost per store visit = cost / store visits, which platforms estimate.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="storeVisits">Visits the platform estimates.</param>
    public static MetricValue CostPerStoreVisit(Money cost, decimal storeVisits) =>
        PaidMediaMetrics.CostPerStoreVisit.From(Measure.Cost.Of(cost), Measure.StoreVisits.Of(storeVisits));

    /// <summary>Cost per brand search impression = cost / search impressions on queries that name the brand.</summary>
    /// <param name="cost">Media spend.</param>
    /// <param name="brandSearchImpressions">Search impressions on queries that name the brand.</param>
    public static MetricValue CostPerBrandSearchImpression(Money cost, decimal brandSearchImpressions) =>
        PaidMediaMetrics.CostPerBrandSearchImpression.From(Measure.Cost.Of(cost), Measure.BrandSearchImpressions.Of(brandSearchImpressions));
}
