using System.Collections.Immutable;
using System.Globalization;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Metrics;

/// <summary>
/// A metric as the product and quotient of others, such as <c>cpc = cpm / (1000 * ctr)</c>. Holds for the totals of one scope, so it checks
/// figures that a source reports without their parts. It does not hold between averages or medians of a benchmark table.
/// </summary>
/// <param name="Metric">What the others give.</param>
/// <param name="Factor">A plain factor.</param>
/// <param name="Times">Metrics multiplied.</param>
/// <param name="DividedBy">Metrics divided by.</param>
public sealed record MetricIdentity(Metric Metric, decimal Factor, ImmutableArray<Metric> Times, ImmutableArray<Metric> DividedBy)
{
    /// <summary>The identities of the trade.</summary>
    public static ImmutableArray<MetricIdentity> All { get; } =
    [
        new(PaidMediaMetrics.CostPerClick, 0.001m, [PaidMediaMetrics.CostPerMille], [PaidMediaMetrics.ClickThroughRate]),
        new(PaidMediaMetrics.CostPerImpression, 0.001m, [PaidMediaMetrics.CostPerMille], []),
        new(PaidMediaMetrics.CostPerThousandReached, 1m, [PaidMediaMetrics.CostPerMille, PaidMediaMetrics.Frequency], []),
        new(PaidMediaMetrics.CostPerMilleViewable, 1m, [PaidMediaMetrics.CostPerMille], [PaidMediaMetrics.Viewability, PaidMediaMetrics.Measurability]),
        new(PaidMediaMetrics.CostPerAcquisition, 1m, [PaidMediaMetrics.CostPerClick], [PaidMediaMetrics.ConversionRate]),
        new(PaidMediaMetrics.ReturnOnAdSpend, 1m, [PaidMediaMetrics.ValuePerConversion], [PaidMediaMetrics.CostPerAcquisition]),
        new(PaidMediaMetrics.ReturnOnAdSpend, 1m, [PaidMediaMetrics.ConversionRate, PaidMediaMetrics.ValuePerConversion], [PaidMediaMetrics.CostPerClick]),
        new(PaidMediaMetrics.AdvertisingCostOfSales, 1m, [], [PaidMediaMetrics.ReturnOnAdSpend]),
        new(PaidMediaMetrics.CostPerNewCustomer, 1m, [PaidMediaMetrics.CostPerLead], [SalesMetrics.LeadToCustomer]),
        new(EmailMetrics.ClickToOpenRate, 1m, [EmailMetrics.ClickRate], [EmailMetrics.OpenRate]),
    ];

    /// <summary>What the other figures imply; null where one is not given or a divisor is zero.</summary>
    /// <param name="figures">Figures of one scope and period, in their metrics' units (percentages as fractions).</param>
    public decimal? ImpliedBy(IReadOnlyDictionary<Metric, decimal> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        decimal top = Factor, bottom = 1m;
        foreach (Metric metric in Times)
        {
            if (!figures.TryGetValue(metric, out decimal figure)) return null;
            top *= figure;
        }

        foreach (Metric metric in DividedBy)
        {
            if (!figures.TryGetValue(metric, out decimal figure)) return null;
            bottom *= figure;
        }

        return bottom == 0m ? null : top / bottom;
    }

    /// <summary>The reported figure beside what the others imply, ready to be checked; null where one of them is not given.</summary>
    /// <param name="figures">Figures of one scope and period, in their metrics' units, with the decimals they were written with.</param>
    /// <param name="reference">What the figure is called in caveats.</param>
    /// <param name="currency">Currency of money among them.</param>
    public ReportedFigure? Compare(IReadOnlyDictionary<Metric, decimal> figures, FigureRef reference, Currency currency = default)
    {
        if (ImpliedBy(figures) is not { } implied || !figures.TryGetValue(Metric, out decimal reported)) return null;
        // Relative errors of factors and divisors add up. A factor of zero implies zero.
        decimal relative = Times.Concat(DividedBy).Sum(metric => figures[metric] == 0m ? 0m : ReportedFigure.HalfStep(figures[metric]) / Math.Abs(figures[metric]));
        return new ReportedFigure(reference, reported, MetricValue.OfValue(Metric, implied, currency)) { PartTolerance = Math.Abs(implied) * relative };
    }

    /// <summary>Reads as <c>cpc = 0.001 * cpm / ctr</c>.</summary>
    public override string ToString()
    {
        string top = string.Join(" * ", Times.Select(metric => metric.Key));
        if (Factor != 1m || top == "") top = Factor.ToString(CultureInfo.InvariantCulture) + (top == "" ? "" : " * " + top);
        string bottom = string.Join(" * ", DividedBy.Select(metric => metric.Key));
        return $"{Metric.Key} = {top}{(bottom == "" ? "" : DividedBy.Length > 1 ? $" / ({bottom})" : $" / {bottom}")}";
    }
}
