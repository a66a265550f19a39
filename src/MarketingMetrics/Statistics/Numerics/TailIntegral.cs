namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The area under a bell-shaped density beyond a point, relative to the density there, by one Gauss-Legendre rule
/// over the stretch in which the density falls by a factor e^42. For large parameters the density is so
/// close to a normal one on that stretch that 28 nodes give full double precision at a cost that does not grow with n,
/// where a continued fraction needs of the order of sqrt(n) terms.
/// </summary>
internal static class TailIntegral
{
    /// <summary>From here on (for the smaller parameter) the integral is cheaper than the continued fraction and as exact.</summary>
    public const double Threshold = 3000;

    private const double Folds = 42;

    /// <summary>Integral of density(t) / density(x) over the lower tail t &lt; x.</summary>
    /// <typeparam name="T">The density, seen from x.</typeparam>
    /// <param name="ratio">Log of density(x - s) / density(x).</param>
    /// <param name="slope">Derivative of the log density at x, above 0 (or about 0 near the mode).</param>
    /// <param name="precision">Minus the second derivative of the log density near x.</param>
    /// <param name="limit">Largest s inside the support.</param>
    public static double Lower<T>(in T ratio, double slope, double precision, double limit)
        where T : struct, ILogRatio
    {
        double reach = Math.Min(2 * Folds / (slope + Math.Sqrt(slope * slope + 2 * Folds * precision)), limit);
        double half = reach / 2, sum = 0;
        for (int i = 0; i < GaussLegendre.Nodes.Length; i++)
        {
            double offset = half * GaussLegendre.Nodes[i];
            sum += GaussLegendre.Weights[i] * (Math.Exp(ratio.At(half - offset)) + Math.Exp(ratio.At(half + offset)));
        }
        return half * sum;
    }
}

/// <summary>The log of a density ratio, as a struct so that the integral is compiled for each density without a call.</summary>
internal interface ILogRatio
{
    /// <summary>Log of density(x - s) / density(x).</summary>
    double At(double s);
}
