namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The pieces of Loader's saddle-point form of the beta, gamma, binomial and Poisson densities
/// (C. Loader, "Fast and accurate computation of binomial probabilities", 2000). Differences of log-gammas of
/// size n log n lose all digits beyond n = 10^7; these pieces stay of size one.
/// </summary>
internal static class SaddlePoint
{
    private const int LongestSeries = 100;

    private const double HalfLogTwoPi = 0.918938533204672741780;

    /// <summary>ln x! minus Stirling's (x + 1/2) ln x - x + ln(2 pi)/2, for x above 0.</summary>
    public static double StirlingError(double x)
    {
        if (x >= 10) return StirlingSeries(x);
        // Shift up by (x + 1)(x + 2)... to where the series is exact to the last digit.
        double product = 1, shifted = x;
        while (shifted < 10) product *= ++shifted;
        return (shifted + 0.5) * Math.Log(shifted) - shifted + HalfLogTwoPi + StirlingSeries(shifted) - Math.Log(product)
            - ((x + 0.5) * Math.Log(x) - x + HalfLogTwoPi);
    }

    /// <summary>x ln(x / mean) + mean - x, without cancellation when the two are close.</summary>
    public static double Deviance(double x, double mean)
    {
        double difference = x - mean;
        if (Math.Abs(difference) > 0.1 * (x + mean)) return x * Math.Log(x / mean) + mean - x;
        double v = difference / (x + mean), square = v * v, term = 2 * x * v, sum = difference * v;
        for (int odd = 3; odd < LongestSeries; odd += 2)
        {
            term *= square;
            double next = sum + term / odd;
            if (next == sum) return next;
            sum = next;
        }
        return sum;
    }

    /// <summary>ln(1 + x) - x, for x above -1, without cancellation near 0.</summary>
    public static double Log1pMinusX(double x)
    {
        if (x is > 0.3 or < -0.3) return Math.Log(1 + x) - x;
        // ln(1 + x) = 2 artanh(r) with r = x / (2 + x), and 2r - x = -r x.
        double r = x / (2 + x), square = r * r, term = 2 * r, sum = -r * x;
        for (int odd = 3; odd < LongestSeries; odd += 2)
        {
            term *= square;
            double next = sum + term / odd;
            if (next == sum) return next;
            sum = next;
        }
        return sum;
    }

    private static double StirlingSeries(double x)
    {
        double s = 1 / (x * x);
        return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188
            - s * (691.0 / 360360 - s * (1.0 / 156 - s * (3617.0 / 122400)))))))) / x;
    }
}
