namespace MarketingMetrics.Statistics.Numerics;

/// <summary>Quantiles of the gamma distribution of unit scale.</summary>
internal static class GammaQuantile
{
    /// <summary>The x with the given lower or upper tail. Tail in, never one minus it.</summary>
    public static double Find(double shape, double tail, bool upper)
    {
        if (tail > 0.5) return Find(shape, 1 - tail, !upper);
        var distribution = new GammaDistribution(shape);
        return TailInversion.Solve(distribution, upper, Math.Log(tail), Start(distribution, shape, tail, upper));
    }

    // Wilson-Hilferty; in the lower tail never below the leading power (tail Gamma(a + 1))^(1/a), a floor for x.
    private static double Start(in GammaDistribution distribution, double shape, double tail, bool upper)
    {
        double z = Normal.UpperQuantile(tail) * (upper ? 1 : -1);
        double cubeRoot = Math.Max(1 - 1 / (9 * shape) + z / (3 * Math.Sqrt(shape)), 0);
        double x = shape * cubeRoot * cubeRoot * cubeRoot;
        if (!upper) x = Math.Max(x, Math.Exp((Math.Log(tail) + distribution.LogFactorial) / shape));
        return Math.Max(x, double.Epsilon);
    }
}
