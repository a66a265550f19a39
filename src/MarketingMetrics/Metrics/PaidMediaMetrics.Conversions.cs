using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

// Cost, and what platforms claim for it.
public static partial class PaidMediaMetrics
{
    /// <summary>Spend: <c>cost</c>.</summary>
    /// <remarks>Media only? Fees and taxes in or out? Which currency? Google Ads delivers micros.</remarks>
    public static Metric Cost { get; } = Family.Declare("cost", Formula.Total(Measure.Cost), MetricKind.Volume.As(MetricClass.Cost), null,
        fields: [GoogleAds("cost_micros"), Meta("spend"), LinkedIn("costInLocalCurrency"), MicrosoftAds("Spend"), GoogleAnalytics("advertiserAdCost")]);

    /// <summary>Conversions: <c>ad_conversions</c>.</summary>
    /// <remarks>A claim of one platform, maybe fractional; never add platforms. Say which action, window and counting.</remarks>
    public static Metric Conversions { get; } = Family.Declare("conversions", Formula.Total(Measure.AdConversions), MetricKind.Count, RaceStage.Convert,
        source: Cited.Dbt, fields: [GoogleAds("conversions"), Meta("actions"), LinkedIn("externalWebsiteConversions"), MicrosoftAds("Conversions")]);

    /// <summary>All conversions: <c>all_ad_conversions</c>.</summary>
    /// <remarks>Also holds actions outside the conversions column: never mix with it.</remarks>
    public static Metric AllConversions { get; } = Family.Declare("all_conversions", Formula.Total(Measure.AllAdConversions), MetricKind.Count, RaceStage.Convert,
        variant: "all actions", fields: [GoogleAds("all_conversions"), MicrosoftAds("AllConversions")]);

    /// <summary>View-through conversions: <c>view_through_conversions</c>.</summary>
    /// <remarks>People who saw and did not click: weak evidence.</remarks>
    public static Metric ViewThroughConversions { get; } =
        Family.Declare("view_through_conv", Formula.Total(Measure.ViewThroughConversions), MetricKind.Volume, RaceStage.Convert,
        fields: [GoogleAds("view_through_conversions"), MicrosoftAds("ViewThroughConversions")]);

    /// <summary>Assisted conversions: <c>reported(assisted_conversions)</c>.</summary>
    /// <remarks>Per channel; the sum over channels exceeds the total.</remarks>
    public static Metric AssistedConversions { get; } = Family.Declare("assisted", Formula.AsReported(Measure.AssistedConversions), MetricKind.Volume, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Conversion rate (per click): <c>ad_conversions / clicks</c>.</summary>
    /// <remarks>Name the denominator; above 100 % is real when every conversion counts.</remarks>
    public static Metric ConversionRate { get; } = Family.Declare("conversion_rate", Measure.AdConversions / Measure.Clicks, MetricKind.Share, RaceStage.Convert,
        variant: "per click", fields: [MicrosoftAds("ConversionRate")]);

    /// <summary>Conversion rate (per interaction): <c>ad_conversions / interactions</c>.</summary>
    /// <remarks>What Google Ads calls conversion rate: it divides by interactions.</remarks>
    public static Metric ConversionRatePerInteraction { get; } =
        Family.Declare("conversion_rate_interaction", Measure.AdConversions / Measure.Interactions, MetricKind.Share, RaceStage.Convert,
        variant: "per interaction", fields: [GoogleAds("conversions_from_interactions_rate")]);

    /// <summary>Cost per lead: <c>cost / leads</c>.</summary>
    /// <remarks>Quality of leads differs; remove test leads and duplicates. Leads as the back office counts them.</remarks>
    public static Metric CostPerLead { get; } = Family.Declare("cpl", Measure.Cost / Measure.Leads, MetricKind.CostPerCount, RaceStage.Act,
        source: Cited.Trade);

    /// <summary>Cost per lead (platform): <c>cost / ad_leads</c>.</summary>
    /// <remarks>Leads as the platform claims them.</remarks>
    public static Metric CostPerClaimedLead { get; } = Family.Declare("cpl_platform", Measure.Cost / Measure.AdLeads, MetricKind.CostPerCount, RaceStage.Act,
        variant: "platform claim", source: Cited.Meta, fields: [Meta("cost_per_action_type:lead")]);

    /// <summary>Cost per acquisition: <c>cost / ad_conversions</c>.</summary>
    /// <remarks>Acquisition or any action? Never mix with all conversions. Not the CAC.</remarks>
    public static Metric CostPerAcquisition { get; } = Family.Declare("cpa", Measure.Cost / Measure.AdConversions, MetricKind.CostPerCount, RaceStage.Convert,
        fields: [GoogleAds("cost_per_conversion"), Meta("cost_per_result"), MicrosoftAds("CostPerConversion")]);

    /// <summary>Cost per conversion (all actions): <c>cost / all_ad_conversions</c>.</summary>
    /// <remarks>Lower than the CPA by construction.</remarks>
    public static Metric CostPerAnyConversion { get; } = Family.Declare("cpa_all", Measure.Cost / Measure.AllAdConversions, MetricKind.CostPerCount, RaceStage.Convert,
        variant: "all actions", fields: [GoogleAds("cost_per_all_conversions"), MicrosoftAds("AllCostPerConversion")]);

    /// <summary>Cost per purchase: <c>cost / ad_purchases</c>.</summary>
    /// <remarks>Purchases as the platform claims them.</remarks>
    public static Metric CostPerPurchase { get; } = Family.Declare("cost_per_purchase", Measure.Cost / Measure.AdPurchases, MetricKind.CostPerCount, RaceStage.Convert,
        variant: "purchases", source: Cited.Meta, fields: [Meta("cost_per_action_type:purchase")]);

    /// <summary>Cost per new customer: <c>cost / new_customers</c>.</summary>
    /// <remarks>Media cost only; the CAC counts all sales and marketing cost.</remarks>
    public static Metric CostPerNewCustomer { get; } = Family.Declare("cpa_customer", Measure.Cost / Measure.NewCustomers, MetricKind.CostPerCount, RaceStage.Convert,
        variant: "new customers", source: Cited.Trade);

    /// <summary>Cost per key event: <c>analytics_ad_cost / key_events</c>.</summary>
    /// <remarks>Imported cost over the key events of the same channels only.</remarks>
    public static Metric CostPerKeyEvent { get; } =
        Family.Declare("cpa_analytics", Measure.AnalyticsAdCost / Measure.KeyEvents, MetricKind.CostPerCount, RaceStage.Convert,
        variant: "ga4", source: Cited.Analytics, fields: [GoogleAnalytics("advertiserAdCostPerKeyEvent")]);

    /// <summary>Conversion value: <c>ad_conversion_value</c>.</summary>
    /// <remarks>Tax, shipping and refunds in or out? May include a bonus value for new customers.</remarks>
    public static Metric ConversionValue { get; } =
        Family.Declare("conversion_value", Formula.Total(Measure.AdConversionValue), MetricKind.Income, RaceStage.Convert,
        fields: [GoogleAds("conversions_value"), Meta("action_values"), LinkedIn("conversionValueInLocalCurrency"), MicrosoftAds("Revenue")]);

    /// <summary>Value per conversion: <c>ad_conversion_value / ad_conversions</c>.</summary>
    /// <remarks>An average; one large order moves it.</remarks>
    public static Metric ValuePerConversion { get; } =
        Family.Declare("value_per_conversion", Measure.AdConversionValue / Measure.AdConversions, MetricKind.Worth, RaceStage.Convert,
        fields: [GoogleAds("value_per_conversion"), MicrosoftAds("RevenuePerConversion")]);

    /// <summary>Return on ad spend: <c>ad_conversion_value / cost</c>.</summary>
    /// <remarks>Revenue, not profit: a ROAS of 2 at 40 % margin is an ROI of -20 %. Break-even is 1 / margin.</remarks>
    public static Metric ReturnOnAdSpend { get; } = Family.Declare("roas", Measure.AdConversionValue / Measure.Cost, MetricKind.Worth, RaceStage.Convert,
        fields: [GoogleAds("conversions_value_per_cost"), MicrosoftAds("ReturnOnAdSpend")]);

    /// <summary>Return on ad spend (purchases): <c>ad_purchase_value / cost</c>.</summary>
    /// <remarks>Purchases only, as the platform claims them.</remarks>
    public static Metric PurchaseReturnOnAdSpend { get; } = Family.Declare("roas_purchase", Measure.AdPurchaseValue / Measure.Cost, MetricKind.Worth, RaceStage.Convert,
        variant: "purchases", source: Cited.Meta, fields: [Meta("purchase_roas")]);

    /// <summary>Return on ad spend (analytics): <c>analytics_revenue / analytics_ad_cost</c>.</summary>
    /// <remarks>Revenue of all channels over ad cost unless cut by channel.</remarks>
    public static Metric AnalyticsReturnOnAdSpend { get; } =
        Family.Declare("roas_analytics", Measure.AnalyticsRevenue / Measure.AnalyticsAdCost, MetricKind.Worth, RaceStage.Convert,
        variant: "ga4", source: Cited.Analytics, fields: [GoogleAnalytics("returnOnAdSpend")]);

    /// <summary>Advertising cost of sales: <c>cost / ad_conversion_value</c>.</summary>
    /// <remarks>The inverse of ROAS; compare with the margin.</remarks>
    public static Metric AdvertisingCostOfSales { get; } = Family.Declare("acos", Measure.Cost / Measure.AdConversionValue, MetricKind.CostPerContact, RaceStage.Convert,
        unit: MetricUnit.Percent, source: Cited.Trade);

    /// <summary>Marketing efficiency ratio: <c>revenue / marketing_cost</c>.</summary>
    /// <remarks>Immune to double claims, blind to the cause.</remarks>
    public static Metric MarketingEfficiencyRatio { get; } = Family.Declare("mer", Measure.Revenue / Measure.MarketingCost, MetricKind.Worth, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Profit on ad spend: <c>gross_profit / cost</c>.</summary>
    /// <remarks>Gross profit needs the cost of goods of the same orders; break-even is 1.</remarks>
    public static Metric ProfitOnAdSpend { get; } = Family.Declare("poas", Measure.GrossProfit / Measure.Cost, MetricKind.Worth, RaceStage.Convert,
        fields: [GoogleAds("gross_profit_micros")]);
}
