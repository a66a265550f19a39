using System.Globalization;
using MathNet.Numerics.Distributions;

namespace MarketingMetrics.Tests.Statistics;

/// <summary>
/// Why the special functions are the library's own: MathNet 5.0 against the same references. Should one of these begin to fail, MathNet has become
/// better, and docs/statistics.md is to be corrected.
/// </summary>
public class MathNetAccuracyTests
{
    [Theory]
    [InlineData(1_000, 0.025, 1e-12)]
    [InlineData(1_000_000, 0.025, 1e-9)]
    [InlineData(1_000_000_000, 0.005, 1e-5)]
    [InlineData(1_000_000, 5e-7, 1e-7)]
    [InlineData(1_000_000, 1e-16, 0.9)]
    public void BetaInvCDF_LargeOrFarOut_IsOffByMoreThan(double n, double tail, double error)
    {
        double worst = 0;
        foreach (double[] row in Rows("clopper_pearson").Where(row => row[1] == n && row[2] == tail && row[0] > 0 && row[0] < n))
        {
            worst = Worse(worst, Beta.InvCDF(row[0], n - row[0] + 1, tail), row[3]);
            worst = Worse(worst, Beta.InvCDF(row[0] + 1, n - row[0], 1 - tail), row[4]);
        }
        worst.Should().BeGreaterThan(error);
    }

    [Theory]
    [InlineData(5e-7, 1e-10)]
    [InlineData(5e-11, 1e-6)]
    [InlineData(1e-16, 0.9)]
    public void GammaInvCDF_FarOut_IsOffByMoreThan(double tail, double error)
    {
        double worst = 0;
        foreach (double[] row in Rows("garwood").Where(row => row[2] == tail && row[0] is > 0 and < 1e6))
        {
            worst = Worse(worst, Gamma.InvCDF(row[0], 1, tail), row[3]);
            worst = Worse(worst, Gamma.InvCDF(row[0] + 1, 1, 1 - tail), row[4]);
        }
        worst.Should().BeGreaterThan(error);
    }

    private static double Worse(double worst, double actual, double expected)
    {
        double error = Math.Abs(actual / expected - 1);
        return double.IsNaN(error) ? double.PositiveInfinity : Math.Max(worst, error);
    }

    private static IEnumerable<double[]> Rows(string function) => ReferenceTable.Rows("quantiles.csv")
        .Where(cells => cells[0] == function)
        .Select(cells => cells.Skip(1).Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray());
}
