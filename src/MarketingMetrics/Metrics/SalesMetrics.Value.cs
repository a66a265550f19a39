using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

// What an order is worth, and what it may cost.
public static partial class SalesMetrics
{
    /// <summary>Average order value: <c>revenue / orders</c>.</summary>
    /// <remarks>One large order moves the mean.</remarks>
    public static Metric AverageOrderValue { get; } = Family.Declare("aov", Measure.Revenue / Measure.Orders, MetricKind.Worth, RaceStage.Convert,
        source: Cited.GoogleAds, fields: [GoogleAds("average_order_value_micros")]);

    /// <summary>Units per order: <c>order_units / orders</c>.</summary>
    /// <remarks>Returns are usually not taken off.</remarks>
    public static Metric UnitsPerOrder { get; } =
        Family.Declare("units_per_order", Measure.OrderUnits / Measure.Orders, MetricKind.Average.As(MetricClass.Value), RaceStage.Convert,
        source: Cited.GoogleAds, fields: [GoogleAds("average_cart_size")]);

    /// <summary>Customer acquisition cost: <c>sales_and_marketing_cost / new_customers</c>.</summary>
    /// <remarks>All sales and marketing cost over new customers only; not the CPA.</remarks>
    public static Metric CustomerAcquisitionCost { get; } =
        Family.Declare("cac", Measure.SalesAndMarketingCost / Measure.NewCustomers, MetricKind.CostPerCount, RaceStage.Convert);

    /// <summary>Return on investment: <c>(gross_profit - cost) / cost</c>.</summary>
    /// <remarks>From gross profit, not revenue; media cost only.</remarks>
    public static Metric ReturnOnInvestment { get; } = Family.Declare("roi", (Measure.GrossProfit - Measure.Cost) / Measure.Cost, MetricKind.Worth, RaceStage.Convert,
        unit: MetricUnit.Percent);

    /// <summary>Return on marketing investment: <c>(gross_profit - marketing_cost) / marketing_cost</c>.</summary>
    /// <remarks>All marketing cost, not media alone.</remarks>
    public static Metric ReturnOnMarketingInvestment { get; } =
        Family.Declare("romi", (Measure.GrossProfit - Measure.MarketingCost) / Measure.MarketingCost, MetricKind.Worth, RaceStage.Convert,
        unit: MetricUnit.Percent, variant: "all marketing cost");

    /// <summary>Average revenue per user: <c>revenue / active_users</c>.</summary>
    /// <remarks>Users of an analytics tool are not customers; say which period.</remarks>
    public static Metric AverageRevenuePerUser { get; } = Family.Declare("arpu", Measure.Revenue / Measure.ActiveUsers, MetricKind.Worth, RaceStage.Engage);

    /// <summary>Break-even return on ad spend: <c>revenue / gross_profit</c>.</summary>
    /// <remarks>1 / margin: below it every sale loses money on the first order.</remarks>
    public static Metric BreakEvenReturnOnAdSpend { get; } =
        Family.Declare("break_even_roas", Measure.Revenue / Measure.GrossProfit, MetricKind.Average.LowerIsBetter.As(MetricClass.Value), RaceStage.Convert);

    /// <summary>Break-even cost per acquisition: <c>gross_profit / orders</c>.</summary>
    /// <remarks>Gross profit of one order: repeat purchases would allow more.</remarks>
    public static Metric BreakEvenCostPerAcquisition { get; } = Family.Declare("break_even_cpa", Measure.GrossProfit / Measure.Orders, MetricKind.Worth, RaceStage.Convert);

    /// <summary>Target return on ad spend: <c>revenue / (gross_profit - planned_profit)</c>.</summary>
    /// <remarks>1 / (margin - wanted margin).</remarks>
    public static Metric TargetReturnOnAdSpend { get; } =
        Family.Declare("target_roas", Measure.Revenue / (Measure.GrossProfit - Measure.PlannedProfit), MetricKind.Average.Neutral.As(MetricClass.Value), RaceStage.Convert);

    /// <summary>Maximum cost per lead: <c>gross_profit / leads</c>.</summary>
    /// <remarks>Break-even: gross profit per customer times the close rate of the same leads.</remarks>
    public static Metric MaximumCostPerLead { get; } = Family.Declare("max_cpl", Measure.GrossProfit / Measure.Leads, MetricKind.Worth, RaceStage.Act);
}
