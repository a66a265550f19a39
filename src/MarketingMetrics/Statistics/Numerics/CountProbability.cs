namespace MarketingMetrics.Statistics.Numerics;

/// <summary>Tail probabilities of the binomial and Poisson distributions, each tail computed on its own side.</summary>
internal static class CountProbability
{
    /// <summary>P(X &lt;= count) of n trials.</summary>
    public static double BinomialAtMost(double count, double trials, double probability) =>
        count < 0 ? 0
        : count >= trials ? 1
        : new BetaDistribution(count + 1, trials - count).Tail(probability, 1 - probability, upper: true);

    /// <summary>P(X &gt;= count) of n trials.</summary>
    public static double BinomialAtLeast(double count, double trials, double probability) =>
        count <= 0 ? 1
        : count > trials ? 0
        : new BetaDistribution(count, trials - count + 1).Tail(probability, 1 - probability, upper: false);

    /// <summary>ln P(X = count) of n trials, with 0 &lt; probability &lt; 1.</summary>
    public static double LogBinomial(double count, double trials, double probability)
    {
        double failures = trials - count;
        if (count <= 0) return trials * LogOneMinus(probability);
        if (failures <= 0) return trials * Math.Log(probability);
        return 0.5 * Math.Log(trials / (2 * Math.PI * count * failures))
            + SaddlePoint.StirlingError(trials) - SaddlePoint.StirlingError(count) - SaddlePoint.StirlingError(failures)
            - SaddlePoint.Deviance(count, trials * probability) - SaddlePoint.Deviance(failures, trials * (1 - probability));
    }

    /// <summary>ln P(X = count) of a Poisson count with a mean above 0.</summary>
    public static double LogPoisson(double count, double mean) => count <= 0
        ? -mean
        : -0.5 * Math.Log(2 * Math.PI * count) - SaddlePoint.StirlingError(count) - SaddlePoint.Deviance(count, mean);

    /// <summary>P(X &lt;= count) of a Poisson count.</summary>
    public static double PoissonAtMost(double count, double mean) =>
        count < 0 ? 0 : new GammaDistribution(count + 1).Tail(mean, upper: true);

    /// <summary>P(X &gt;= count) of a Poisson count.</summary>
    public static double PoissonAtLeast(double count, double mean) =>
        count <= 0 ? 1 : new GammaDistribution(count).Tail(mean, upper: false);

    private static double LogOneMinus(double p) => p < 0.1 ? SaddlePoint.Log1pMinusX(-p) - p : Math.Log(1 - p);
}
