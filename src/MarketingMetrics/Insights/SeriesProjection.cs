using MarketingMetrics.Facts;
using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Insights;

/// <summary>
/// What was counted plus, for each day left, the mean of its weekday over the last eight weeks of the series. The interval is that of a sum of new days: each varies by the
/// variance s^2 around its weekday's mean, and that mean itself is uncertain by s^2 / n; Student's t with n - k degrees of freedom for k weekdays.
/// </summary>
internal static class SeriesProjection
{
    private const int FewestDays = 14;
    private const int LastDays = 56;

    public static Projection? Of(MetricSeries series, Period period, Confidence confidence)
    {
        series.RequireDaily("A projection");
        if (series.Metric.Formula is not Total) throw new InvalidOperationException($"'{series.Metric.Key}' is a ratio or a stock, which does not grow to the end of a period. Project its numerator and its denominator.");
        DateOnly last = series.Period.End < period.End ? series.Period.End : period.End;
        (DateOnly Day, double Value)[] days = [.. series.Where(point => point.Period.Start <= last && point.Value.Value is not null).TakeLast(LastDays).Select(point => (point.Period.Start, (double)point.Value.Value!.Value))];
        SeriesPoint[] elapsed = [.. series.Where(point => period.Contains(point.Period))];
        if (days.Length < FewestDays || elapsed.Length == 0 || elapsed[0].Period.Start != period.Start || elapsed.Any(point => point.Value.Value is null)) return null;

        Dictionary<DayOfWeek, (double Mean, int Count)> weekdays = days.GroupBy(day => day.Day.DayOfWeek).ToDictionary(group => group.Key, group => (group.Average(day => day.Value), group.Count()));
        int freedom = days.Length - weekdays.Count;
        double variance = days.Sum(day => Math.Pow(day.Value - weekdays[day.Day.DayOfWeek].Mean, 2)) / freedom;
        decimal soFar = elapsed.Sum(point => point.Value.Value!.Value);
        double expected = 0, spread = 0;
        foreach (DayOfWeek weekday in weekdays.Keys)
        {
            int left = last >= period.End ? 0 : new Period(last.AddDays(1), period.End).WeekdayMix[weekday];
            expected += left * weekdays[weekday].Mean;
            spread += variance * (left + ((double)left * left / weekdays[weekday].Count));
        }

        double half = StudentT.UpperQuantile(freedom, confidence.Tail) * Math.Sqrt(spread);
        Currency currency = series.Select(point => point.Value.Currency).FirstOrDefault(each => !each.IsNone);
        return new Projection(series.Metric, period, elapsed.Length, soFar, soFar + (decimal)expected, soFar + (decimal)Math.Max(expected - half, 0), soFar + (decimal)(expected + half), currency);
    }
}
