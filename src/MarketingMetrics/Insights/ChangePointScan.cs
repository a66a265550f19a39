using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Insights;

/// <summary>
/// Scans all splits of a daily series for the largest likelihood ratio of two levels against one: binomial where a metric is a proportion, Poisson otherwise, with the
/// weekday profile as exposure of a total. The p-value comes from permuting days within their weekday, so that neither the week nor over-dispersion counts as a change.
/// </summary>
internal static class ChangePointScan
{
    private const int FewestDays = 14;
    private const int FewestOnASide = 3;
    private const int FewestPermutations = 99;

    public static ChangePoint? Find(MetricSeries series, int seed, int permutations)
    {
        series.RequireDaily("Looking for a change of level");
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, FewestPermutations);
        SeriesPoint[] days = [.. series.Where(point => point.Value.Numerator is >= 0m && (point.Value.Denominator ?? 1m) >= 0m)];
        if (days.Length < FewestDays) return null;
        Metric metric = series.Metric;
        bool isInverted = metric.Uncertainty == Uncertainty.CostPerCount;
        double[] top = [.. days.Select(day => (double)day.Value.Numerator!.Value)], bottom = [.. days.Select(day => (double)(day.Value.Denominator ?? 1m))];
        double[] counts = isInverted ? bottom : top, exposures = isInverted ? top : bottom;
        int[] weekdays = [.. days.Select(day => (int)day.Period.Start.DayOfWeek)];
        if (metric.Formula is not Quotient) exposures = Profile(counts, weekdays);
        bool isProportion = metric.Uncertainty == Uncertainty.Binomial && !counts.Where((count, i) => count > exposures[i]).Any();
        if (counts.Sum() <= 0 || exposures.Sum() <= 0) return null;

        (double statistic, int split) = Scan(counts, exposures, isProportion);
        if (split < 0) return null;
        int asLarge = 0;
        SplitMix64 random = new((ulong)seed);
        int[] order = new int[days.Length];
        double[] shuffledCounts = new double[days.Length], shuffledExposures = new double[days.Length];
        int[][] places = [.. Enumerable.Range(0, 7).Select(weekday => Enumerable.Range(0, days.Length).Where(i => weekdays[i] == weekday).ToArray())];
        for (int round = 0; round < permutations; round++)
        {
            Shuffle(order, places, ref random);
            for (int i = 0; i < order.Length; i++) (shuffledCounts[i], shuffledExposures[i]) = (counts[order[i]], exposures[order[i]]);
            if (Scan(shuffledCounts, shuffledExposures, isProportion).Statistic >= statistic * (1 - 1e-12)) asLarge++;
        }

        return new ChangePoint(days[split].Period.Start, Level(metric, days[..split]), Level(metric, days[split..]), statistic, (1.0 + asLarge) / (1 + permutations));
    }

    // The mean of each weekday; a weekday that never had an event weighs next to nothing, not nothing, so that it can be divided by.
    private static double[] Profile(double[] counts, int[] weekdays)
    {
        double[] sums = new double[7], days = new double[7];
        for (int i = 0; i < counts.Length; i++)
        {
            sums[weekdays[i]] += counts[i];
            days[weekdays[i]]++;
        }

        return [.. weekdays.Select(weekday => Math.Max(sums[weekday] / days[weekday], 1e-9))];
    }

    private static (double Statistic, int Split) Scan(double[] counts, double[] exposures, bool isProportion)
    {
        double allCounts = counts.Sum(), allExposures = exposures.Sum(), whole = Likelihood(allCounts, allExposures, isProportion), best = 0, left = 0, leftExposure = 0;
        int split = -1;
        for (int i = 0; i < counts.Length - FewestOnASide; i++)
        {
            left += counts[i];
            leftExposure += exposures[i];
            if (i + 1 < FewestOnASide) continue;
            double ratio = 2 * (Likelihood(left, leftExposure, isProportion) + Likelihood(allCounts - left, allExposures - leftExposure, isProportion) - whole);
            // Rounding alone is no difference.
            if (ratio > best + 1e-9) (best, split) = (ratio, i + 1);
        }

        return (best, split);
    }

    // Up to terms that are the same for every split.
    private static double Likelihood(double count, double exposure, bool isProportion) => exposure <= 0 ? 0
        : Term(count, exposure) + (isProportion ? Term(exposure - count, exposure) : 0);

    private static double Term(double count, double exposure) => count > 0 ? count * Math.Log(count / exposure) : 0;

    private static void Shuffle(int[] order, int[][] places, ref SplitMix64 random)
    {
        foreach (int[] place in places)
        {
            for (int i = 0; i < place.Length; i++) order[place[i]] = place[i];
            for (int i = place.Length - 1; i > 0; i--)
            {
                int j = random.Below(i + 1);
                (order[place[i]], order[place[j]]) = (order[place[j]], order[place[i]]);
            }
        }
    }

    private static MetricValue Level(Metric metric, SeriesPoint[] days)
    {
        decimal top = days.Sum(day => day.Value.Numerator!.Value);
        decimal bottom = metric.Formula is Quotient ? days.Sum(day => day.Value.Denominator ?? 0m) : days.Length;
        return MetricValue.OfQuotient(metric, top, bottom, days.Select(day => day.Value.Currency).FirstOrDefault(currency => !currency.IsNone));
    }
}
