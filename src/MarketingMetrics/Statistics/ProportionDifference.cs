namespace MarketingMetrics.Statistics;

/// <summary>
/// Intervals for the difference of two independent proportions, the first minus the second. <see cref="Newcombe"/> is the library's default.
/// </summary>
/// <remarks>
/// Counts may be fractional (the result is then <see cref="Interval.IsApproximate"/>). One-sided bounds put the whole error probability on their side; the
/// other end is -1 or 1.
/// </remarks>
public static class ProportionDifference
{
    /// <summary>
    /// Newcombe's hybrid score interval from the Wilson limits l and u of each proportion:
    /// d - sqrt((p1 - l1)^2 + (u2 - p2)^2) to d + sqrt((u1 - p1)^2 + (p2 - l2)^2).
    /// </summary>
    /// <remarks>Method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890.</remarks>
    /// <param name="successes1">Units of the first group that counted.</param>
    /// <param name="trials1">Units of the first group.</param>
    /// <param name="successes2">Units of the second group that counted.</param>
    /// <param name="trials2">Units of the second group.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Newcombe(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        // Where nearly all succeed the failures carry the digits: p1 - p2 = q2 - q1.
        if (2 * successes1 > trials1 && 2 * successes2 > trials2)
            return Difference(successes1, successes2, confidence, NewcombeLimits(trials2 - successes2, trials2, trials1 - successes1, trials1, confidence));
        return Difference(successes1, successes2, confidence, NewcombeLimits(successes1, trials1, successes2, trials2, confidence));
    }

    /// <summary>
    /// Miettinen and Nurminen's score interval: the differences that the score test, with the variance at the constrained maximum of the likelihood
    /// times N / (N - 1), does not reject.
    /// </summary>
    /// <remarks>O. Miettinen, M. Nurminen, Statistics in Medicine 4 (1985); method 6 of Newcombe (1998) apart from N / (N - 1).</remarks>
    /// <inheritdoc cref="Newcombe"/>
    public static Interval MiettinenNurminen(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        (double lower, double upper) = ScoreLimits.Difference(successes1, trials1, successes2, trials2, confidence.Z);
        return Difference(successes1, successes2, confidence, (lower, upper));
    }

    /// <summary>
    /// Agresti and Caffo's interval: Wald's after adding one success and one failure to each group. Not clipped.
    /// </summary>
    /// <remarks>A. Agresti, B. Caffo, The American Statistician 54 (2000) 280-288.</remarks>
    /// <inheritdoc cref="Newcombe"/>
    public static Interval AgrestiCaffo(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        return Normal(successes1 + 1, trials1 + 2, successes2 + 1, trials2 + 2, confidence);
    }

    /// <summary>
    /// Wald's interval, for comparison with older reports only: it covers too rarely for few successes and has no width when both groups are at 0 or n. Not clipped.
    /// </summary>
    /// <inheritdoc cref="Newcombe"/>
    public static Interval Wald(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Check(successes1, trials1, successes2, trials2);
        return Normal(successes1, trials1, successes2, trials2, confidence);
    }

    /// <summary>Cohen's effect size h = 2 asin sqrt p1 - 2 asin sqrt p2.</summary>
    /// <param name="proportion1">The first proportion, 0 to 1.</param>
    /// <param name="proportion2">The second proportion, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A proportion lies outside 0 to 1.</exception>
    public static double CohenH(double proportion1, double proportion2)
    {
        Require.Probability(proportion1);
        Require.Probability(proportion2);
        return 2 * (Math.Asin(Math.Sqrt(proportion1)) - Math.Asin(Math.Sqrt(proportion2)));
    }

    private static (double Lower, double Upper) NewcombeLimits(double successes1, double trials1, double successes2, double trials2, Confidence confidence)
    {
        // Both Wilson limits are needed whichever bound is asked, each at the error probability of one side.
        var both = Confidence.FromAlpha(Math.Min(2 * confidence.Tail, 1 - 1e-16));
        Interval first = ProportionInterval.Wilson(successes1, trials1, both), second = ProportionInterval.Wilson(successes2, trials2, both);
        double p1 = successes1 / trials1, p2 = successes2 / trials2;
        double below = double.Hypot(p1 - first.Lower, second.Upper - p2), above = double.Hypot(first.Upper - p1, p2 - second.Lower);
        return (Math.Max(p1 - p2 - below, -1), Math.Min(p1 - p2 + above, 1));
    }

    private static Interval Normal(double successes1, double trials1, double successes2, double trials2, Confidence confidence)
    {
        double p1 = successes1 / trials1, p2 = successes2 / trials2;
        double half = confidence.Z * Math.Sqrt(p1 * (1 - p1) / trials1 + p2 * (1 - p2) / trials2);
        return Difference(successes1, successes2, confidence, (p1 - p2 - half, p1 - p2 + half));
    }

    private static Interval Difference(double successes1, double successes2, Confidence confidence, (double Lower, double Upper) limits) =>
        Interval.Of(confidence, limits.Lower, limits.Upper, -1, 1) with { IsApproximate = !(Require.IsWhole(successes1) && Require.IsWhole(successes2)) };

    private static void Check(double successes1, double trials1, double successes2, double trials2)
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
    }
}
