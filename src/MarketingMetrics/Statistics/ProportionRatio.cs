namespace MarketingMetrics.Statistics;

/// <summary>Intervals for the ratio of two independent proportions, the first divided by the second, and for their odds ratio.</summary>
/// <remarks>Counts may be fractional (the result is then <see cref="Interval.IsApproximate"/>). The open end of a one-sided bound is 0 or infinity.</remarks>
public static class ProportionRatio
{
    /// <summary>
    /// Katz's interval on the log: (p1 / p2) exp(+/- z sqrt(1/x1 - 1/n1 + 1/x2 - 1/n2)). Where one group has no success the method knows nothing and the interval
    /// is [0, infinity); use <see cref="Koopman"/> there.
    /// </summary>
    /// <remarks>D. Katz et al., Biometrics 34 (1978).</remarks>
    /// <param name="successes1">Units of the first group that counted.</param>
    /// <param name="trials1">Units of the first group.</param>
    /// <param name="successes2">Units of the second group that counted.</param>
    /// <param name="trials2">Units of the second group.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Katz(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        double variance = (trials1 - successes1) / successes1 / trials1 + (trials2 - successes2) / successes2 / trials2;
        return Log(successes1, successes2, successes1 / trials1 / (successes2 / trials2), variance, confidence);
    }

    /// <summary>
    /// Koopman's score interval: the ratios that the score chi-square at the constrained maximum of the likelihood does not reject. Defined for
    /// every count; without a success in either group it is [0, infinity).
    /// </summary>
    /// <remarks>P. A. R. Koopman, Biometrics 40 (1984); R's PropCIs::riskscoreci.</remarks>
    /// <inheritdoc cref="Katz"/>
    public static Interval Koopman(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        (double lower, double upper) = ScoreLimits.Ratio(successes1, trials1, successes2, trials2, confidence.Z);
        return Ratio(successes1, successes2, confidence, lower, upper);
    }

    /// <summary>
    /// Woolf's interval for the odds ratio x1 (n2 - x2) / (x2 (n1 - x1)) on the log, with variance 1/x1 + 1/(n1 - x1) + 1/x2 + 1/(n2 - x2). Where
    /// a cell is empty the method knows nothing and the interval is [0, infinity).
    /// </summary>
    /// <remarks>B. Woolf, Annals of Human Genetics 19 (1955).</remarks>
    /// <inheritdoc cref="Katz"/>
    public static Interval WoolfOddsRatio(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        double failures1 = trials1 - successes1, failures2 = trials2 - successes2;
        double variance = 1 / successes1 + 1 / failures1 + 1 / successes2 + 1 / failures2;
        return Log(successes1, successes2, successes1 / failures1 / (successes2 / failures2), variance, confidence);
    }

    private static Interval Log(double successes1, double successes2, double ratio, double variance, Confidence confidence)
    {
        if (!double.IsFinite(variance)) return Ratio(successes1, successes2, confidence, 0, double.PositiveInfinity);
        double factor = Math.Exp(confidence.Z * Math.Sqrt(variance));
        return Ratio(successes1, successes2, confidence, ratio / factor, ratio * factor);
    }

    private static Interval Ratio(double successes1, double successes2, Confidence confidence, double lower, double upper) =>
        Interval.Of(confidence, lower, upper, 0, double.PositiveInfinity) with { IsApproximate = !(Require.IsWhole(successes1) && Require.IsWhole(successes2)) };

    private static void Check(double successes1, double trials1, double successes2, double trials2)
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
    }
}
