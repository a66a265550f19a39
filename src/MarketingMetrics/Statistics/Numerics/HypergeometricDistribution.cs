namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The number of successes in the first of two groups when all margins of the two-by-two table are fixed. Tails are summed outward from the asked
/// table by the ratio of neighbours, always on the side away from the mean.
/// </summary>
internal readonly struct HypergeometricDistribution(double first, double second, double successes)
{
    public double Smallest => Math.Max(0, successes - second);

    public double Largest => Math.Min(first, successes);

    public double Mean => first / (first + second) * successes;

    /// <summary>ln P(X = x): a ratio of three binomial probabilities, which Loader's form keeps exact.</summary>
    public double LogProbability(double x)
    {
        double all = first + second, p = successes / all;
        if (p is <= 0 or >= 1) return 0;
        return CountProbability.LogBinomial(x, first, p) + CountProbability.LogBinomial(successes - x, second, p)
            - CountProbability.LogBinomial(successes, all, p);
    }

    public double AtMost(double x) =>
        x < Smallest ? 0 : x >= Largest ? 1 : x <= Mean ? Downward(x) : 1 - Upward(x + 1);

    public double AtLeast(double x) =>
        x > Largest ? 0 : x <= Smallest ? 1 : x >= Mean ? Upward(x) : 1 - Downward(x - 1);

    private double Upward(double x)
    {
        double term = 1, sum = 1;
        for (double k = x; k < Largest && term > 1e-17 * sum; k++)
        {
            term *= (first - k) / (k + 1) * ((successes - k) / (second - successes + k + 1));
            sum += term;
        }
        return Math.Min(Math.Exp(LogProbability(x)) * sum, 1);
    }

    private double Downward(double x)
    {
        double term = 1, sum = 1;
        for (double k = x; k > Smallest && term > 1e-17 * sum; k--)
        {
            term *= k / (first - k + 1) * ((second - successes + k) / (successes - k + 1));
            sum += term;
        }
        return Math.Min(Math.Exp(LogProbability(x)) * sum, 1);
    }
}
