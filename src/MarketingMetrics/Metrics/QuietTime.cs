using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>What a metric is in a time without rows: nothing happened where the source was asked for it, unknown where it was not.</summary>
internal static class QuietTime
{
    /// <param name="metric">The metric.</param>
    /// <param name="time">The day, week or month without rows.</param>
    /// <param name="total">The totals of the longer period around it: they know who was asked.</param>
    /// <param name="currency">The currency of the metric in that period.</param>
    public static MetricValue Of(Metric metric, Period time, in Totals total, Currency currency)
    {
        foreach (Measure measure in metric.Formula.Measures)
        {
            if (!total.SegmentsOf(measure).Any(segment => segment.Coverage.Contains(time))) return MetricValue.Missing(metric, ValueReason.NotMeasured);
        }

        return metric.Formula switch
        {
            Quotient => MetricValue.OfQuotient(metric, 0m, 0m, currency),
            Total => MetricValue.OfValue(metric, 0m, currency),
            _ => MetricValue.Missing(metric, ValueReason.NoRows),
        };
    }
}
