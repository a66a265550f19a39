using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>
/// A metric as a product of other metrics, such as CPA = CPM / 1000 / (CTR x conversion rate). Declared over metrics; that the product really is the metric (up to a
/// constant) is checked when it is declared. Immutable.
/// </summary>
/// <example><c>new DriverTree(SalesMetrics.Revenue, Driver.Times(SiteMetrics.Sessions), Driver.Times(ordersPerSession), Driver.Times(SalesMetrics.AverageOrderValue))</c></example>
public sealed class DriverTree
{
    /// <summary>Declares a tree.</summary>
    /// <param name="target">The metric that is split: a quotient or a total.</param>
    /// <param name="drivers">Its factors, quotients or totals; their order is the order of the steps and changes no number.</param>
    /// <exception cref="ArgumentException">Fewer than two drivers, one twice, or a product that is not the target; the message says what is left over.</exception>
    public DriverTree(Metric target, params ReadOnlySpan<Driver> drivers)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
        Drivers = [.. drivers];
        if (Drivers.Length < 2) throw new ArgumentException($"A tree needs at least two drivers, not {Drivers.Length}: with one there is nothing to split.", nameof(drivers));
        if (Drivers.DistinctBy(driver => driver.Metric.Key).Count() < Drivers.Length) throw new ArgumentException("A driver is given twice.", nameof(drivers));
        ProductIdentity.Check(target, Drivers);
        Measures = [.. Drivers.SelectMany(driver => driver.Metric.Formula.Measures).Concat(target.Formula.Measures).Distinct()];
    }

    /// <summary><c>CPA = CPM / 1000 / (CTR x conversion rate)</c>.</summary>
    public static DriverTree CostPerAcquisition { get; } = new(PaidMediaMetrics.CostPerAcquisition,
        Driver.Times(PaidMediaMetrics.CostPerMille), Driver.Over(PaidMediaMetrics.ClickThroughRate), Driver.Over(PaidMediaMetrics.ConversionRate));

    /// <summary><c>CPA = CPC / conversion rate</c>, where impressions are not known or not of interest.</summary>
    public static DriverTree CostPerAcquisitionByClick { get; } = new(PaidMediaMetrics.CostPerAcquisition,
        Driver.Times(PaidMediaMetrics.CostPerClick), Driver.Over(PaidMediaMetrics.ConversionRate));

    /// <summary><c>ROAS = conversion rate x value per conversion / CPC</c>, all as the platform claims them.</summary>
    public static DriverTree ReturnOnAdSpend { get; } = new(PaidMediaMetrics.ReturnOnAdSpend,
        Driver.Times(PaidMediaMetrics.ConversionRate), Driver.Times(PaidMediaMetrics.ValuePerConversion), Driver.Over(PaidMediaMetrics.CostPerClick));

    /// <summary><c>conversions = clicks x conversion rate</c>, as the platform claims them.</summary>
    public static DriverTree Conversions { get; } = new(PaidMediaMetrics.Conversions, Driver.Times(PaidMediaMetrics.Clicks), Driver.Times(PaidMediaMetrics.ConversionRate));

    /// <summary><c>key events = sessions x conversion rate per session</c>.</summary>
    public static DriverTree KeyEvents { get; } = new(SiteMetrics.KeyEvents, Driver.Times(SiteMetrics.Sessions), Driver.Times(SiteMetrics.ConversionRatePerSession));

    /// <summary><c>revenue = orders x average order value</c>.</summary>
    public static DriverTree Revenue { get; } = new(SalesMetrics.Revenue, Driver.Times(SalesMetrics.Orders), Driver.Times(SalesMetrics.AverageOrderValue));

    /// <summary>The trees of the trade, finer ones of a metric first.</summary>
    public static ImmutableArray<DriverTree> All { get; } = [CostPerAcquisition, CostPerAcquisitionByClick, ReturnOnAdSpend, Conversions, KeyEvents, Revenue];

    /// <summary>The metric that is split.</summary>
    public Metric Target { get; }

    /// <summary>Its factors.</summary>
    public ImmutableArray<Driver> Drivers { get; }

    /// <summary>The measures that facts must deliver.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>The trees of the trade that split a metric, finer ones first; empty where there is none.</summary>
    public static IEnumerable<DriverTree> Of(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return All.Where(tree => tree.Target.Key == metric.Key && tree.Target.Formula.ToString() == metric.Formula.ToString());
    }

    /// <summary>Reads as <c>cpa = cpm / ctr / conversion_rate</c>; constants are left out.</summary>
    public override string ToString()
    {
        IEnumerable<Driver> ordered = Drivers.OrderBy(driver => driver.IsDivisor);
        string product = string.Join(" ", ordered.Select((driver, i) => i == 0 && !driver.IsDivisor ? driver.Metric.Key : driver.ToString()));
        return $"{Target.Key} = {(product.StartsWith('/') ? "1 " : "")}{product}";
    }
}
