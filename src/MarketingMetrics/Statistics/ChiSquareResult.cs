using System.Globalization;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>The outcome of a chi-square test.</summary>
/// <param name="Statistic">The chi-square statistic, 0 or above.</param>
/// <param name="DegreesOfFreedom">Its degrees of freedom.</param>
/// <param name="PValue">The probability of a statistic at least as large under the null hypothesis, 0 to 1.</param>
public readonly record struct ChiSquareResult(double Statistic, int DegreesOfFreedom, double PValue)
{
    /// <summary>Statistic, degrees of freedom and p value, in invariant English.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"chi-square {Statistic:0.###} ({DegreesOfFreedom} df), p {PValue:0.####}");

    internal static ChiSquareResult From(double statistic, int degreesOfFreedom) =>
        new(statistic, degreesOfFreedom, new GammaDistribution(degreesOfFreedom / 2.0).Tail(statistic / 2, upper: true));
}
