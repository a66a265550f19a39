using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

// Goals that clients name, and the budget.
public static partial class PaidMediaMetrics
{
    /// <summary>Phone calls: <c>phone_calls</c>.</summary>
    /// <remarks>Count calls of a minimum length only, and say which.</remarks>
    public static Metric PhoneCalls { get; } = Family.Declare("phone_calls", Formula.Total(Measure.PhoneCalls), MetricKind.Count, RaceStage.Act,
        fields: [GoogleAds("phone_calls"), MicrosoftAds("PhoneCalls")]);

    /// <summary>Cost per call: <c>cost / phone_calls</c>.</summary>
    /// <remarks>Calls without an ad click are in the count if the number is on the site.</remarks>
    public static Metric CostPerCall { get; } = Family.Declare("cost_per_call", Measure.Cost / Measure.PhoneCalls, MetricKind.CostPerCount, RaceStage.Act,
        source: Cited.Trade);

    /// <summary>Store visits: <c>store_visits</c>.</summary>
    /// <remarks>Estimated by the platform from a panel; no sampling interval applies.</remarks>
    public static Metric StoreVisits { get; } = Family.Declare("store_visits", Formula.Total(Measure.StoreVisits), MetricKind.Stock, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Cost per store visit: <c>cost / store_visits</c>.</summary>
    /// <remarks>Divides real cost by an estimate.</remarks>
    public static Metric CostPerStoreVisit { get; } =
        Family.Declare("cost_per_store_visit", Measure.Cost / Measure.StoreVisits, MetricKind.CostPerContact.WithoutInterval, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Brand search impressions: <c>brand_search_impressions</c>.</summary>
    /// <remarks>Depends on the list of queries counted as brand; keep it fixed.</remarks>
    public static Metric BrandSearchImpressions { get; } =
        Family.Declare("brand_search_impressions", Formula.Total(Measure.BrandSearchImpressions), MetricKind.Stock, RaceStage.Reach,
        source: Cited.Trade);

    /// <summary>Cost per brand search impression: <c>cost / brand_search_impressions</c>.</summary>
    /// <remarks>Says nothing of cause: brand searches would have happened without the campaign too.</remarks>
    public static Metric CostPerBrandSearchImpression { get; } =
        Family.Declare("cost_per_brand_search_impression", Measure.Cost / Measure.BrandSearchImpressions, MetricKind.CostPerContact, RaceStage.Reach,
        decimals: 4, source: Cited.Trade);

    /// <summary>Budget pacing: <c>cost / planned_cost</c>.</summary>
    /// <remarks>1 is on plan. Count the days that are over at the data cut-off, not today; weight weekdays where spend follows them.</remarks>
    public static Metric BudgetPacing { get; } =
        Family.Declare("pacing", Measure.Cost / Measure.PlannedCost, MetricKind.Worth.As(MetricClass.Cost).Neutral.WithoutInterval, null,
        source: Cited.Trade);

    /// <summary>Marginal return on ad spend: <c>added_revenue / added_cost</c>.</summary>
    /// <remarks>Spend more while it is at or above break-even; do not maximise the average ROAS. Season and price move it as well.</remarks>
    public static Metric MarginalReturnOnAdSpend { get; } = Family.Declare("marginal_roas", Measure.AddedRevenue / Measure.AddedCost, MetricKind.Worth, RaceStage.Convert,
        source: Cited.Trade);
}
