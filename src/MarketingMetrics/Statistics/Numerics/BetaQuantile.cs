namespace MarketingMetrics.Statistics.Numerics;

/// <summary>Quantiles of the beta distribution, both x and 1 - x to full relative precision.</summary>
internal static class BetaQuantile
{
    /// <summary>The x (and y = 1 - x) with the given lower or upper tail. Tail in, never one minus it.</summary>
    public static (double X, double Y) Find(double a, double b, double tail, bool upper)
    {
        if (tail > 0.5) return Find(a, b, 1 - tail, !upper);

        var distribution = new BetaDistribution(a, b);
        double odds = StartingOdds(distribution, tail, upper);
        // Solve in whichever of x and 1 - x is smaller.
        if (odds <= 1)
        {
            double x = TailInversion.Solve(distribution, upper, Math.Log(tail), odds / (1 + odds));
            return (x, 1 - x);
        }
        double y = TailInversion.Solve(distribution.Mirrored, !upper, Math.Log(tail), 1 / (1 + odds));
        return (1 - y, y);
    }

    // Cube-root normal approximation to the F distribution (Abramowitz and Stegun 26.6.16), which is Wilson-Hilferty when one
    // parameter is small; where it breaks down, the leading power of the tail.
    private static double StartingOdds(in BetaDistribution distribution, double tail, bool upper)
    {
        double a = distribution.A, b = distribution.B;
        double z = Normal.UpperQuantile(tail) * (upper ? 1 : -1);
        double ratioA = 1 / (9 * a), ratioB = 1 / (9 * b), centreA = 1 - ratioA, centreB = 1 - ratioB;
        double square = centreB * centreB - z * z * ratioB;
        double root = z * Math.Sqrt(Math.Max(centreA * centreA * ratioB + centreB * centreB * ratioA - z * z * ratioA * ratioB, 0));
        double cubeRoot = (centreA * centreB + root) / square;
        double odds = a / b * cubeRoot * cubeRoot * cubeRoot;
        bool usable = square > 0 && cubeRoot > 0 && centreA > 0 && centreB > 0;

        if (upper)
        {
            // P(X >= x) <= y^b / (b B) for a >= 1: a floor for y.
            double floor = Math.Exp((Math.Log(tail * b) + distribution.LogBeta) / b);
            double y = usable ? Math.Max(1 / (1 + odds), Math.Min(floor, 0.5)) : Math.Min(floor, 0.9);
            return (1 - y) / Math.Max(y, double.Epsilon);
        }
        double bottom = Math.Exp((Math.Log(tail * a) + distribution.LogBeta) / a);
        double x = usable ? Math.Max(odds / (1 + odds), Math.Min(bottom, 0.5)) : Math.Min(bottom, 0.9);
        return Math.Max(x, double.Epsilon) / (1 - x);
    }
}
