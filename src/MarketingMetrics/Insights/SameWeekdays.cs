using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Pairs each day with the same weekday whole weeks before and adds up the sides of the pairs that both were measured.</summary>
internal static class SameWeekdays
{
    public static SeasonalComparison Compare(MetricSeries series, Period period, int weeksBefore, JudgingOptions? options)
    {
        series.RequireDaily("Comparing the same weekdays");
        ArgumentOutOfRangeException.ThrowIfLessThan(weeksBefore, 1);
        if (series.Metric.Formula is AsReported) throw new InvalidOperationException($"'{series.Metric.Key}' is taken as delivered; its days cannot be added. Compare the values of the two periods.");
        Dictionary<DateOnly, MetricValue> days = series.ToDictionary(point => point.Period.Start, point => point.Value);
        var earlier = new Period(period.Start.AddDays(-7 * weeksBefore), period.End.AddDays(-7 * weeksBefore));
        decimal top1 = 0m, bottom1 = 0m, top0 = 0m, bottom0 = 0m;
        int matched = 0;
        Currency currency = default;
        for (DateOnly day = period.Start; day <= period.End; day = day.AddDays(1))
        {
            if (!days.TryGetValue(day, out MetricValue now) || !days.TryGetValue(day.AddDays(-7 * weeksBefore), out MetricValue then)) continue;
            if (now.Numerator is not { } nowTop || then.Numerator is not { } thenTop) continue;
            top1 += nowTop;
            bottom1 += now.Denominator ?? 0m;
            top0 += thenTop;
            bottom0 += then.Denominator ?? 0m;
            if (currency.IsNone) currency = now.Currency.IsNone ? then.Currency : now.Currency;
            matched++;
        }

        if (matched == 0) return new SeasonalComparison(period, earlier, 0, null);
        bool isQuotient = series.Metric.Formula is Quotient;
        MetricValue Value(decimal top, decimal bottom) => isQuotient ? MetricValue.OfQuotient(series.Metric, top, bottom, currency) : MetricValue.OfValue(series.Metric, top, currency);
        return new SeasonalComparison(period, earlier, matched, Value(top1, bottom1).Against(period, Value(top0, bottom0), earlier, options: options));
    }
}
