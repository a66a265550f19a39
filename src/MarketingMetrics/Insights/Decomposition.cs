using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>
/// Splits the change of a figure between two periods into parts that add up to it exactly. Each method takes the answers to one query asked for both periods:
/// <c>facts.During(september).By(Dimension.Channel).Totals()</c> and the same for October.
/// </summary>
public static class Decomposition
{
    /// <summary>
    /// The change of a ratio: shifted weights (mix), changed levels (rate), segments that came and went. With weights w (shares of the denominator), rates r
    /// and the whole R: mix = sum (w1 - w0)(r0 - R0), rate = sum w1 (r1 - r0); a segment that came adds what it pulls the whole away from R0.
    /// </summary>
    /// <param name="metric">A quotient, such as a conversion rate or a cost per click.</param>
    /// <param name="before">The earlier period, cut by one dimension.</param>
    /// <param name="after">The later period, cut by the same dimension.</param>
    /// <param name="convention">At which rates the mix is valued.</param>
    /// <exception cref="ArgumentException">The metric is not a quotient, or the results are not cut by the same single dimension.</exception>
    public static ChangeDecomposition ByMix(Metric metric, FactResult before, FactResult after, MixConvention convention = MixConvention.OldRates)
    {
        ArgumentNullException.ThrowIfNull(metric);
        if (metric.Formula is not Quotient)
            throw new ArgumentException($"'{metric.Key}' = {metric.Formula} is not a quotient, so it has no mix. Use Decomposition.ByContribution.", nameof(metric));
        return MixParts.Split(SegmentTable.Read(metric, before, after, needsDimension: true), convention);
    }

    /// <summary>
    /// The change of a figure along the drivers of a tree, each weighted by the logarithmic mean: the result does not depend on any order. Cut by a dimension, drivers
    /// are those within segments, and the mix, entered and exited segments are steps of their own.
    /// </summary>
    /// <param name="tree">The drivers.</param>
    /// <param name="before">The earlier period, cut by one dimension or by none.</param>
    /// <param name="after">The later period, cut alike.</param>
    /// <exception cref="ArgumentException">The results are cut by different dimensions, by more than one, or by time.</exception>
    public static ChangeDecomposition ByDrivers(DriverTree tree, FactResult before, FactResult after)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new DriverParts(tree, before, after).Split();
    }

    /// <summary>
    /// The change of a money total into volume (units at the old average price), price (other prices within segments) and mix (units moved to dearer or cheaper
    /// segments), with segments that came and went.
    /// </summary>
    /// <param name="revenue">The money, such as <see cref="Measure.Revenue"/>.</param>
    /// <param name="units">What was sold, such as <see cref="Measure.OrderUnits"/> or <see cref="Measure.Orders"/>.</param>
    /// <param name="before">The earlier period, cut by one dimension, such as the product.</param>
    /// <param name="after">The later period, cut by the same dimension.</param>
    /// <exception cref="ArgumentException">Revenue is not money, units are, or the results are not cut by the same single dimension.</exception>
    public static ChangeDecomposition ByPriceAndVolume(Measure revenue, Measure units, FactResult before, FactResult after)
    {
        ArgumentNullException.ThrowIfNull(revenue);
        ArgumentNullException.ThrowIfNull(units);
        if (revenue.Unit != MeasureUnit.Money || units.Unit == MeasureUnit.Money)
            throw new ArgumentException($"A price is money per unit: {revenue} / {units} is none.", nameof(revenue));
        return PriceVolumeParts.Split(revenue, units, before, after);
    }

    /// <summary>What each segment adds to the change of a total: its own difference. For a ratio it is <see cref="ByMix"/>, whose segments add up in the same way.</summary>
    /// <param name="metric">A total, such as leads or spend.</param>
    /// <param name="before">The earlier period, cut by one dimension.</param>
    /// <param name="after">The later period, cut by the same dimension.</param>
    /// <exception cref="ArgumentException">The metric is not a total, or the results are not cut by the same single dimension.</exception>
    public static ChangeDecomposition ByContribution(Metric metric, FactResult before, FactResult after)
    {
        ArgumentNullException.ThrowIfNull(metric);
        if (metric.Formula is not Total)
            throw new ArgumentException($"'{metric.Key}' = {metric.Formula} is not a total. Use Decomposition.ByMix for a ratio; what is taken as delivered has no parts.", nameof(metric));
        return ContributionParts.Split(SegmentTable.Read(metric, before, after, needsDimension: true));
    }
}
