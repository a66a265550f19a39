using MathNet.Numerics;

namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The standard normal distribution. The seam to MathNet, whose error function and normal quantile are good to 1e-12 at
/// every tail that was tried.
/// </summary>
internal static class Normal
{
    /// <summary>P(Z &gt;= z).</summary>
    public static double UpperTail(double z) => 0.5 * SpecialFunctions.Erfc(z / Math.Sqrt(2));

    /// <summary>P(|Z| &gt;= |z|).</summary>
    public static double BothTails(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The z that has this much probability above it.</summary>
    public static double UpperQuantile(double tail) => -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, tail);
}
