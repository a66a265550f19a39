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

    // Nodes and weights of the 28-point rule, computed with 40 digits from the Legendre recurrence.
    private static ReadOnlySpan<double> Nodes =>
    [
        0.99644249757395445, 0.981303165370872754, 0.954259280628938197, 0.915633026392132074, 0.865892522574395049,
        0.805641370917179171, 0.735610878013631772, 0.656651094038864961, 0.569720471811401719, 0.475874224955118261,
        0.37625151608907871, 0.272061627635178078, 0.164569282133380771, 0.0550792898840342704,
    ];

    private static ReadOnlySpan<double> Weights =>
    [
        0.00912428259309451774, 0.0211321125927712598, 0.03290142778230438, 0.0442729347590042278, 0.0551073456757167454,
        0.0652729239669995958, 0.074646214234568779, 0.0831134172289012184, 0.0905717443930328409, 0.0969306579979299159,
        0.10211296757806077, 0.106055765922846418, 0.108711192258294135, 0.110047013016475196,
    ];

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
        for (int i = 0; i < Nodes.Length; i++)
        {
            double offset = half * Nodes[i];
            sum += Weights[i] * (Math.Exp(ratio.At(half - offset)) + Math.Exp(ratio.At(half + offset)));
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
