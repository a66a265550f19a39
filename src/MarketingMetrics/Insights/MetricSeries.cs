using System.Collections;
using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>
/// A metric over time, a point per day, week or month, without gaps: a covered day without rows is a day without events, a day that no source covers is missing.
/// Immutable.
/// </summary>
public sealed class MetricSeries : IReadOnlyList<SeriesPoint>
{
    private readonly ImmutableArray<SeriesPoint> _points;

    private MetricSeries(Metric metric, Grain grain, ImmutableArray<SeriesPoint> points)
    {
        Metric = metric;
        Grain = grain;
        _points = points;
    }

    /// <summary>The metric.</summary>
    public Metric Metric { get; }

    /// <summary>How long a point is.</summary>
    public Grain Grain { get; }

    /// <summary>From the first to the last point.</summary>
    public Period Period => new(_points[0].Period.Start, _points[^1].Period.End);

    /// <inheritdoc/>
    public int Count => _points.Length;

    /// <inheritdoc/>
    public SeriesPoint this[int index] => _points[index];

    /// <summary>The series of a metric from facts cut by time alone: <c>facts.During(period).By(Grain.Day).Totals()</c>.</summary>
    /// <exception cref="ArgumentException">The result is not cut by time, or by a dimension as well.</exception>
    public static MetricSeries From(Metric metric, FactResult result)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(result);
        FactQuery query = result.Query;
        if (query.Grain == Grain.WholePeriod || !query.Dimensions.IsEmpty)
            throw new ArgumentException($"'{query}' is no series: cut it by time alone, result.RollUp([], Grain.Day).", nameof(result));
        Dictionary<Period, MetricValue> known = result.ToDictionary(group => group.Period, group => metric.From(group.Totals));
        Totals total = result.Total;
        Currency currency = metric.From(total).Currency;
        return new MetricSeries(metric, query.Grain,
            [.. query.Calendar.Split(query.Period, query.Grain).Select(bucket => new SeriesPoint(bucket, known.TryGetValue(bucket, out MetricValue value) ? value : QuietTime.Of(metric, bucket, total, currency)))]);
    }

    /// <summary>A series from values that the caller has.</summary>
    /// <exception cref="ArgumentException">No point, values of another metric, or buckets that are not consecutive.</exception>
    public static MetricSeries From(Metric metric, Grain grain, IEnumerable<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(points);
        SeriesPoint[] all = [.. points];
        if (all.Length == 0) throw new ArgumentException("A series needs at least one point.", nameof(points));
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Value.Metric is { } other && other != metric) throw new ArgumentException($"The point of {all[i].Period} is of '{other.Key}', not of '{metric.Key}'.", nameof(points));
            if (i > 0 && all[i].Period.Start != all[i - 1].Period.End.AddDays(1)) throw new ArgumentException($"{all[i].Period} does not follow {all[i - 1].Period}: give every bucket, a missing one as default.", nameof(points));
        }

        return new MetricSeries(metric, grain, [.. all]);
    }

    /// <summary>The part of the series within a period.</summary>
    /// <exception cref="ArgumentException">No point lies in the period.</exception>
    public MetricSeries During(Period period) => From(Metric, Grain, _points.Where(point => period.Contains(point.Period)));

    /// <summary>The straight line through the series: slope per point with its interval.</summary>
    /// <param name="confidence">The level; 95 % two-sided when omitted.</param>
    public Trend Trend(Statistics.Confidence confidence = default) => TrendFit.Of(this, confidence);

    /// <summary>A period held against the same weekdays some weeks before, day by day; days that one of them lacks are left out of both.</summary>
    /// <param name="period">The period, within a daily series.</param>
    /// <param name="weeksBefore">How many weeks earlier: 52 for last year, 4 for the month before.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    /// <exception cref="InvalidOperationException">The series is not daily.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one week.</exception>
    public SeasonalComparison AgainstSameWeekdays(Period period, int weeksBefore = 52, Benchmarks.JudgingOptions? options = null) => SameWeekdays.Compare(this, period, weeksBefore, options);

    /// <summary>The most likely day on which the level changed, with the probability that a series without a change shows as much.</summary>
    /// <param name="seed">Seed of the permutations; the same seed gives the same answer.</param>
    /// <param name="permutations">How many permutations, at least 99.</param>
    /// <returns>Null where the series is too short or has too little to tell: fewer than 14 measured days or no events.</returns>
    /// <exception cref="InvalidOperationException">The series is not daily.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 99 permutations.</exception>
    public ChangePoint? FindChangePoint(int seed = 1, int permutations = 999) => ChangePointScan.Find(this, seed, permutations);

    /// <summary>The total to expect at the end of a period of which the series holds the first days: what was counted plus the usual amount of each weekday left.</summary>
    /// <param name="period">The whole period; its first days are in the series.</param>
    /// <param name="confidence">The level; 95 % two-sided when omitted.</param>
    /// <returns>Null where fewer than 14 days are measured or a day of the elapsed part is missing.</returns>
    /// <exception cref="InvalidOperationException">The series is not a daily series of a total.</exception>
    public Projection? ProjectTo(Period period, Statistics.Confidence confidence = default) => SeriesProjection.Of(this, period, confidence);

    /// <inheritdoc/>
    public IEnumerator<SeriesPoint> GetEnumerator() => ((IEnumerable<SeriesPoint>)_points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A line per point, in English.</summary>
    public override string ToString() => string.Join(Environment.NewLine, _points);

    internal void RequireDaily(string what)
    {
        if (Grain != Grain.Day) throw new InvalidOperationException($"{what} needs a daily series, not one by {Grain}: ask the facts By(Grain.Day).");
    }
}
