using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Insights;

/// <summary>
/// Least squares. On daily series of at least three weeks each weekday has its own level (time and values are taken as distances from the mean of their weekday).
/// Student's t with n - 2 (n - 8) degrees of freedom; the variance grows by (1 + r) / (1 - r) with a positive lag-one correlation r of the residuals.
/// </summary>
internal static class TrendFit
{
    private const int FewestForWeekdays = 21;
    private const int Fewest = 4;

    public static Trend Of(MetricSeries series, Confidence confidence)
    {
        List<(double Time, double Value, int Group)> points = [];
        for (int i = 0; i < series.Count; i++)
        {
            if (series[i].Value.Value is { } value) points.Add((i, (double)value, 0));
        }

        bool byWeekday = series.Grain == Grain.Day && points.Count >= FewestForWeekdays;
        if (byWeekday) points = [.. points.Select(point => point with { Group = (int)series[(int)point.Time].Period.Start.DayOfWeek })];
        Trend trend = new(series.Metric, series.Grain, points.Count) { IsWeekdayAdjusted = byWeekday, Currency = series.Select(point => point.Value.Currency).FirstOrDefault(currency => !currency.IsNone) };
        int groups = points.Select(point => point.Group).Distinct().Count();
        int freedom = points.Count - groups - 1;
        if (points.Count < Fewest || freedom < 1) return trend;

        double[] time = Centred(points, point => point.Time), value0 = Centred(points, point => point.Value);
        double spread = time.Sum(t => t * t), slope = 0;
        for (int i = 0; i < time.Length; i++) slope += time[i] * value0[i] / spread;
        double[] residuals = [.. time.Select((t, i) => value0[i] - (slope * t))];
        double squares = residuals.Sum(r => r * r), lagged = 0;
        for (int i = 1; i < residuals.Length; i++) lagged += residuals[i] * residuals[i - 1];
        double correlation = squares > 0 ? Math.Clamp(lagged / squares, -0.95, 0.95) : 0;
        double inflation = correlation > 0 ? (1 + correlation) / (1 - correlation) : 1;
        double half = StudentT.UpperQuantile(freedom, confidence.Tail) * Math.Sqrt(squares / freedom / spread * inflation);
        return trend with { Slope = Number(slope), Lower = Number(slope - half), Upper = Number(slope + half), Autocorrelation = correlation };
    }

    private static double[] Centred(List<(double Time, double Value, int Group)> points, Func<(double Time, double Value, int Group), double> of)
    {
        Dictionary<int, double> means = points.GroupBy(point => point.Group).ToDictionary(group => group.Key, group => group.Average(of));
        return [.. points.Select(point => of(point) - means[point.Group])];
    }

    private static decimal? Number(double value) => Math.Abs(value) < 1e20 ? (decimal)value : null;
}
