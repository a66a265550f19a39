using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Advertising metrics: what was shown, clicked, charged and claimed on paid channels.</summary>
public static class PaidMediaMetrics
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Metric> Declared = [];

    /// <summary><c>impressions = impressions</c></summary>
    public static Metric Impressions { get; } = Declare(new("impressions", Formula.Total(Measure.Impressions))
    {
        Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach,
    });

    /// <summary><c>clicks = clicks</c></summary>
    public static Metric Clicks { get; } = Declare(new("clicks", Formula.Total(Measure.Clicks))
    {
        Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach,
    });

    /// <summary><c>cost = cost</c></summary>
    public static Metric Cost { get; } = Declare(new("cost", Formula.Total(Measure.Cost))
    {
        Area = ActivityArea.PaidMedia, Class = MetricClass.Cost,
    });

    /// <summary><c>conversions = ad_conversions</c></summary>
    public static Metric Conversions { get; } = Declare(new("conversions", Formula.Total(Measure.AdConversions))
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.CountRate, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert,
    });

    /// <summary><c>conversion_value = ad_conversion_value</c></summary>
    public static Metric ConversionValue { get; } = Declare(new("conversion_value", Formula.Total(Measure.AdConversionValue))
    {
        Direction = MetricDirection.HigherIsBetter, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert, Class = MetricClass.Value,
    });

    /// <summary><c>reach = Measureeach</c></summary>
    public static Metric Reach { get; } = Declare(new("reach", Formula.AsReported(Measure.Reach))
    {
        Direction = MetricDirection.HigherIsBetter, Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach,
    });

    /// <summary><c>frequency = impressions / Measureeach</c></summary>
    public static Metric Frequency { get; } = Declare(new("frequency", Measure.Impressions / Measure.Reach)
    {
        Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach, Class = MetricClass.Quality,
    });

    /// <summary><c>ctr = clicks / impressions</c></summary>
    public static Metric ClickThroughRate { get; } = Declare(new("ctr", Measure.Clicks / Measure.Impressions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach, Class = MetricClass.Quality,
    });

    /// <summary><c>cpc = cost / clicks</c></summary>
    public static Metric CostPerClick { get; } = Declare(new("cpc", Measure.Cost / Measure.Clicks)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach, Class = MetricClass.Cost,
    });

    /// <summary><c>cpm = 1000 * cost / impressions</c></summary>
    public static Metric CostPerMille { get; } = Declare(new("cpm", 1000 * Measure.Cost / Measure.Impressions)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach, Class = MetricClass.Cost,
    });

    /// <summary><c>cost_per_impression = cost / impressions</c></summary>
    public static Metric CostPerImpression { get; } = Declare(new("cost_per_impression", Measure.Cost / Measure.Impressions)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.PaidMedia, Stage = RaceStage.Reach, Class = MetricClass.Cost, Decimals = 5,
    });

    /// <summary><c>cpl = cost / leads</c></summary>
    public static Metric CostPerLead { get; } = Declare(new("cpl", Measure.Cost / Measure.Leads)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.PaidMedia, Stage = RaceStage.Act, Class = MetricClass.Cost,
    });

    /// <summary><c>cpa = cost / ad_conversions</c></summary>
    public static Metric CostPerAcquisition { get; } = Declare(new("cpa", Measure.Cost / Measure.AdConversions)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert, Class = MetricClass.Cost,
    });

    /// <summary><c>cpa_customer = cost / new_customers</c></summary>
    public static Metric CostPerNewCustomer { get; } = Declare(new("cpa_customer", Measure.Cost / Measure.NewCustomers)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert, Class = MetricClass.Cost,
    });

    /// <summary><c>conversion_rate = ad_conversions / clicks</c></summary>
    public static Metric ConversionRate { get; } = Declare(new("conversion_rate", Measure.AdConversions / Measure.Clicks)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert, Class = MetricClass.Quality,
    });

    /// <summary><c>roas = ad_conversion_value / cost</c></summary>
    public static Metric ReturnOnAdSpend { get; } = Declare(new("roas", Measure.AdConversionValue / Measure.Cost)
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert, Class = MetricClass.Value,
    });

    /// <summary><c>phone_calls = phone_calls</c></summary>
    public static Metric PhoneCalls { get; } = Declare(new("phone_calls", Formula.Total(Measure.PhoneCalls))
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.CountRate, Area = ActivityArea.PaidMedia, Stage = RaceStage.Act,
    });

    /// <summary><c>cost_per_call = cost / phone_calls</c></summary>
    public static Metric CostPerCall { get; } = Declare(new("cost_per_call", Measure.Cost / Measure.PhoneCalls)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.PaidMedia, Stage = RaceStage.Act, Class = MetricClass.Cost,
    });

    /// <summary><c>store_visits = store_visits</c></summary>
    public static Metric StoreVisits { get; } = Declare(new("store_visits", Formula.Total(Measure.StoreVisits))
    {
        Direction = MetricDirection.HigherIsBetter, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert,
    });

    /// <summary><c>cost_per_store_visit = cost / store_visits</c></summary>
    public static Metric CostPerStoreVisit { get; } = Declare(new("cost_per_store_visit", Measure.Cost / Measure.StoreVisits)
    {
        Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.PaidMedia, Stage = RaceStage.Convert, Class = MetricClass.Cost,
    });

    internal static IReadOnlyList<Metric> All => Declared;

    private static Metric Declare(Metric metric)
    {
        Declared.Add(metric);
        return metric;
    }
}
