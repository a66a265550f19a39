using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// Where a total will end. What has come is certain; what is still to come is as uncertain as the past shows. Counts: the values of the rest that the exact
/// test of two Poisson rates does not reject. Other totals: mean and spread of the days, t s sqrt(m (1 + m / n)) for m days to come after n.
/// </summary>
internal static class PacingProjection
{
    /// <summary>A smaller share of the period says nothing about the whole.</summary>
    public const decimal LeastShare = 0.000001m;

    public static (decimal? Low, decimal? High) Of(in MetricValue actual, decimal share, int daysLeft, DailyFigures? days, Confidence confidence)
    {
        if (actual.Value is not { } value || !JudgedRange.Holds(value) || share <= LeastShare) return (null, null);
        if (share >= 1m) return (value, value);
        Sample sample = Sample.Of(actual);
        if (sample.Kind == Uncertainty.CountRate)
        {
            // So large a rest is beyond the counts that the exact test takes, and beyond every count of a report.
            if (sample.Count > 1e12 * (double)share) return (null, null);
            double phi = Dispersion.Of(Uncertainty.CountRate, days);
            (double least, double most) = Rest(sample.Count / phi, (double)share, confidence);
            return (value + End(least * phi), value + End(most * phi));
        }

        if (days is not { AreEnough: true }) return (null, null);
        int n = days.Count;
        double mean = days.Numerators.Average(), squares = days.Numerators.Sum(amount => (amount - mean) * (amount - mean));
        double half = StudentT.UpperQuantile(n - 1, confidence.Tail) * Math.Sqrt(squares / (n - 1) * daysLeft * (1 + ((double)daysLeft / n)));
        decimal end = value / share;
        return (Math.Max(end - End(half), value), end + End(half));
    }

    private static (double Least, double Most) Rest(double seen, double share, Confidence confidence)
    {
        double rest = seen * (1 - share) / share;
        double least = Edge(0, rest, count => Test(count).Upper < 1);
        double far = rest + 1;
        while (Test(far).Lower <= 1) far = (2 * far) + 4;
        return (least, Edge(rest, far, count => Test(count).Lower <= 1));

        Interval Test(double count) => RateRatio.Exact(count, 1 - share, seen, share, confidence);
    }

    private static decimal End(double amount) => (decimal)Math.Min(amount, 1e24);

    // The last count, going up, for which the condition holds; it holds at first, or nowhere.
    private static double Edge(double from, double to, Func<double, bool> holds)
    {
        if (!holds(from)) return from;
        for (int i = 0; i < 40 && to - from > 1e-6 * (1 + to); i++)
        {
            double middle = (from + to) / 2;
            if (holds(middle)) from = middle;
            else to = middle;
        }

        return from;
    }
}
