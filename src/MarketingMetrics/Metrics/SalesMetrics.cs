using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Leads, sales and customers, as the back office counts them.</summary>
public static class SalesMetrics
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Metric> Declared = [];

    /// <summary><c>leads = leads</c></summary>
    public static Metric Leads { get; } = Declare(new("leads", Formula.Total(Measure.Leads))
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.CountRate, Area = ActivityArea.Conversion, Stage = RaceStage.Act,
    });

    /// <summary><c>orders = orders</c></summary>
    public static Metric Orders { get; } = Declare(new("orders", Formula.Total(Measure.Orders))
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.CountRate, Area = ActivityArea.Conversion, Stage = RaceStage.Convert,
    });

    /// <summary><c>revenue = Measureevenue</c></summary>
    public static Metric Revenue { get; } = Declare(new("revenue", Formula.Total(Measure.Revenue))
    {
        Direction = MetricDirection.HigherIsBetter, Area = ActivityArea.Conversion, Stage = RaceStage.Convert, Class = MetricClass.Value,
    });

    /// <summary><c>aov = Measureevenue / orders</c></summary>
    public static Metric AverageOrderValue { get; } = Declare(new("aov", Measure.Revenue / Measure.Orders)
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.Conversion, Stage = RaceStage.Convert, Class = MetricClass.Value,
    });

    /// <summary><c>cac = sales_and_marketing_cost / new_customers</c></summary>
    public static Metric CustomerAcquisitionCost { get; } = Declare(new("cac", Measure.SalesAndMarketingCost / Measure.NewCustomers)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.Conversion, Stage = RaceStage.Convert, Class = MetricClass.Cost,
    });

    /// <summary><c>roi = (gross_profit - cost) / cost</c></summary>
    public static Metric ReturnOnInvestment { get; } = Declare(new("roi", (Measure.GrossProfit - Measure.Cost) / Measure.Cost)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.Conversion, Stage = RaceStage.Convert, Class = MetricClass.Value,
    });

    internal static IReadOnlyList<Metric> All => Declared;

    private static Metric Declare(Metric metric)
    {
        Declared.Add(metric);
        return metric;
    }
}
