using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Numerator, denominator and value of one segment in one period. <c>default</c> is a segment without rows.</summary>
internal readonly record struct SegmentSide(bool HasRows, decimal Numerator, decimal Denominator, MetricValue Value)
{
    public decimal Rate => Numerator / Denominator;

    /// <summary>Null where a side is undefined or known only as a bound: nothing can be added then.</summary>
    public static SegmentSide? Of(Metric metric, in Totals totals)
    {
        (Sum top, Sum? bottom) = metric.Formula switch
        {
            Quotient quotient => (quotient.Numerator, quotient.Denominator),
            Total total => (total.Sum, (Sum?)null),
            _ => throw new ArgumentException($"'{metric.Key}' = {metric.Formula} is taken as delivered; its change has no parts. Decompose a total or a quotient of totals.", nameof(metric)),
        };
        return Add(top, totals) is { } numerator && (bottom is null ? 1m : Add(bottom, totals)) is { } denominator
            ? new SegmentSide(true, numerator, denominator, metric.From(totals))
            : null;
    }

    private static decimal? Add(Sum sum, in Totals totals)
    {
        SideSum side = SideSum.Start;
        foreach (SumTerm term in sum.Terms) side = side.Plus(totals[term.Measure], term.Coefficient);
        return side.State switch
        {
            ValueState.Defined => side.Value,
            ValueState.Missing when side.Reason is ValueReason.NotMeasured or ValueReason.NoRows => side.Value,
            _ => null,
        };
    }
}
