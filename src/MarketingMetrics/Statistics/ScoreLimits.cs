namespace MarketingMetrics.Statistics;

/// <summary>
/// Limits by inverting score tests of two proportions. The nuisance proportion maximises a concave log likelihood, so its
/// derivative is bisected: slower than the closed cubic, and without its cancellations.
/// </summary>
internal static class ScoreLimits
{
    private const int Halvings = 100;

    /// <summary>Where z(difference) crosses +z and -z; z falls as the difference grows.</summary>
    public static (double Lower, double Upper) Difference(double x1, double n1, double x2, double n2, double z)
    {
        double estimate = x1 / n1 - x2 / n2, inflation = (n1 + n2) / Math.Max(n1 + n2 - 1, 1);
        double Statistic(double difference)
        {
            double low = Math.Max(0, -difference), high = Math.Min(1, 1 - difference);
            double p2 = Bisect(p => Slope(x1, n1, p + difference) + Slope(x2, n2, p), low, high);
            double p1 = Math.Clamp(p2 + difference, 0, 1);
            double variance = (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * inflation;
            double gap = estimate - difference;
            return gap == 0 ? 0 : gap / Math.Sqrt(variance);
        }
        return (Bisect(d => Statistic(d) - z, -1, 1), Bisect(d => Statistic(d) + z, -1, 1));
    }

    /// <summary>Where the signed root of the score chi-square crosses +z and -z, on the log of the ratio.</summary>
    public static (double Lower, double Upper) Ratio(double x1, double n1, double x2, double n2, double z)
    {
        // The product of the statistic's root in the ratio is unbounded: [1e-300, 1e300] in logs.
        const double Reach = 690;
        double Statistic(double logRatio)
        {
            double ratio = Math.Exp(logRatio);
            // (n1 + n2) r p^2 - (r (n1 + x2) + x1 + n2) p + x1 + x2 = 0, the smaller root; divided by the larger of 1 and r.
            double scale = Math.Max(1, ratio), r = ratio / scale, one = 1 / scale;
            double a = (n1 + n2) * r, b = r * (n1 + x2) + one * (x1 + n2), c = (x1 + x2) * one;
            double p2 = Math.Min(2 * c / (b + Math.Sqrt(Math.Max(b * b - 4 * a * c, 0))), 1);
            double p1 = Math.Min(p2 * ratio, 1);
            double gap1 = x1 - n1 * p1;
            if (gap1 == 0) return 0;
            double sum = gap1 * gap1 / (n1 * p1 * (1 - p1));
            double gap2 = x2 - n2 * p2;
            if (gap2 != 0) sum += gap2 * gap2 / (n2 * p2 * (1 - p2));
            return Math.Sign(gap1) * Math.Sqrt(sum);
        }
        double lower = x1 == 0 ? 0 : Math.Exp(Bisect(t => Statistic(t) - z, -Reach, Reach));
        double upper = x2 == 0 ? double.PositiveInfinity : Math.Exp(Bisect(t => Statistic(t) + z, -Reach, Reach));
        return (lower, upper);
    }

    // Derivative of the log likelihood x ln p + (n - x) ln(1 - p).
    private static double Slope(double x, double n, double p) =>
        (x == 0 ? 0 : x / Math.Max(p, 0)) - (n - x == 0 ? 0 : (n - x) / Math.Max(1 - p, 0));

    private static double Bisect(Func<double, double> falling, double low, double high)
    {
        for (int i = 0; i < Halvings; i++)
        {
            double middle = low + (high - low) / 2;
            if (middle == low || middle == high) break;
            if (falling(middle) > 0) low = middle;
            else high = middle;
        }
        return low + (high - low) / 2;
    }
}
