namespace MarketingMetrics.Statistics.Numerics;

/// <summary>Student's t distribution, through the beta distribution of t^2 / (df + t^2).</summary>
internal static class StudentT
{
    /// <summary>The t that has this much probability above it.</summary>
    public static double UpperQuantile(double degreesOfFreedom, double tail)
    {
        if (tail == 0.5) return 0;
        if (tail > 0.5) return -UpperQuantile(degreesOfFreedom, 1 - tail);
        (double x, double y) = BetaQuantile.Find(0.5, degreesOfFreedom / 2, 2 * tail, upper: true);
        return Math.Sqrt(degreesOfFreedom) * Math.Sqrt(x / y);
    }

    /// <summary>P(|T| &gt;= |t|).</summary>
    public static double BothTails(double degreesOfFreedom, double t)
    {
        double square = t * t, sum = degreesOfFreedom + square;
        return new BetaDistribution(0.5, degreesOfFreedom / 2).Tail(square / sum, degreesOfFreedom / sum, upper: true);
    }
}
