namespace MarketingMetrics.Statistics;

/// <summary>
/// Adjusts the p values of many comparisons that are read together, such as all KPIs of one report. An adjusted p value is compared with the one limit
/// of the whole family. <see cref="BenjaminiHochberg"/> is the library's default.
/// </summary>
/// <remarks>Results are in the order of the input, between 0 and 1, and monotone in the p values. R's <c>p.adjust</c>.</remarks>
public static class MultipleComparisons
{
    /// <summary>
    /// Controls the expected share of false findings among the findings: the smallest p_(j) m / j over j at or above the rank. For independent or positively dependent tests.
    /// </summary>
    /// <remarks>Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300.</remarks>
    /// <param name="pValues">One p value per comparison, each 0 to 1; may be empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p value lies outside 0 to 1.</exception>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> pValues) => StepUp(pValues, (rank, m) => m / rank);

    /// <summary>
    /// As <see cref="BenjaminiHochberg"/> under any dependence, at the price of a factor 1 + 1/2 + ... + 1/m.
    /// </summary>
    /// <remarks>Y. Benjamini, D. Yekutieli, Annals of Statistics 29 (2001) 1165-1188.</remarks>
    /// <inheritdoc cref="BenjaminiHochberg"/>
    public static double[] BenjaminiYekutieli(ReadOnlySpan<double> pValues)
    {
        double harmonic = 0;
        for (int i = pValues.Length; i > 0; i--) harmonic += 1.0 / i;
        return StepUp(pValues, (rank, m) => harmonic * m / rank);
    }

    /// <summary>
    /// Controls the probability of a single false finding, by the largest p_(j) (m - j + 1) over j at or below the rank. Any dependence.
    /// </summary>
    /// <remarks>S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70.</remarks>
    /// <inheritdoc cref="BenjaminiHochberg"/>
    public static double[] Holm(ReadOnlySpan<double> pValues)
    {
        int[] order = Order(pValues);
        var adjusted = new double[order.Length];
        double largest = 0;
        for (int i = 0; i < order.Length; i++)
        {
            largest = Math.Max(largest, Math.Min(pValues[order[i]] * (order.Length - i), 1));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    /// <summary>
    /// As <see cref="Holm"/>, stepping up: the smallest p_(j) (m - j + 1) over j at or above the rank. For independent or positively dependent tests.
    /// </summary>
    /// <remarks>Y. Hochberg, Biometrika 75 (1988) 800-802.</remarks>
    /// <inheritdoc cref="BenjaminiHochberg"/>
    public static double[] Hochberg(ReadOnlySpan<double> pValues) => StepUp(pValues, (rank, m) => m - rank + 1);

    /// <summary>Controls the probability of a single false finding, by p m. Any dependence.</summary>
    /// <inheritdoc cref="BenjaminiHochberg"/>
    public static double[] Bonferroni(ReadOnlySpan<double> pValues)
    {
        Order(pValues);
        var adjusted = new double[pValues.Length];
        for (int i = 0; i < adjusted.Length; i++) adjusted[i] = Math.Min(pValues[i] * adjusted.Length, 1);
        return adjusted;
    }

    /// <summary>Controls the probability of a single false finding among independent tests, by 1 - (1 - p)^m.</summary>
    /// <remarks>Z. Sidak, Journal of the American Statistical Association 62 (1967) 626-633.</remarks>
    /// <inheritdoc cref="BenjaminiHochberg"/>
    public static double[] Sidak(ReadOnlySpan<double> pValues)
    {
        Order(pValues);
        var adjusted = new double[pValues.Length];
        for (int i = 0; i < adjusted.Length; i++)
        {
            double p = pValues[i];
            // ln(1 - p) and e^x - 1 in forms that keep the digits of a small p.
            double log = adjusted.Length * (p < 0.1 ? Numerics.SaddlePoint.Log1pMinusX(-p) - p : Math.Log(1 - p));
            adjusted[i] = log > -1e-5 ? -log * (1 + log / 2 * (1 + log / 3)) : 1 - Math.Exp(log);
        }
        return adjusted;
    }

    private static double[] StepUp(ReadOnlySpan<double> pValues, Func<double, double, double> factor)
    {
        int[] order = Order(pValues);
        var adjusted = new double[order.Length];
        double smallest = 1;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            smallest = Math.Min(smallest, pValues[order[i]] * factor(i + 1, order.Length));
            adjusted[order[i]] = smallest;
        }
        return adjusted;
    }

    private static int[] Order(ReadOnlySpan<double> pValues)
    {
        var order = new int[pValues.Length];
        for (int i = 0; i < order.Length; i++)
        {
            Require.Probability(pValues[i]);
            order[i] = i;
        }
        double[] keys = pValues.ToArray();
        Array.Sort(keys, order);
        return order;
    }
}
