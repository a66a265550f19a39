using System.Globalization;
using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Tests.Statistics;

/// <summary>The special functions against References/*.csv, computed with mpmath by References/generate.py.</summary>
public class ReferenceTests
{
    // 1e-9 is the promise up to n = 10^7 and alpha = 1e-4 and the ambition beyond; measured is far better.
    private const double Tolerance = 1e-12;

    [Theory]
    [InlineData("clopper_pearson")]
    [InlineData("jeffreys")]
    [InlineData("garwood")]
    [InlineData("student_t")]
    public void Quantile_WholeRange_MatchesHighPrecision(string function)
    {
        Worst(Rows("quantiles.csv", function).Select(row => (row, Quantile(row)))).Should().BeLessThan(Tolerance);
    }

    [Theory]
    [InlineData("binomial")]
    [InlineData("poisson")]
    public void TailProbability_WholeRange_MatchesHighPrecision(string function)
    {
        Worst(Rows("tails.csv", function).Select(row => (row, Tails(row)))).Should().BeLessThan(Tolerance);
    }

    private static (double, double) Quantile(Row row)
    {
        if (row.Function == "student_t")
        {
            double t = StudentT.UpperQuantile(row.X, row.Argument);
            return (-t, t);
        }
        // twice the tail is exact, so the interval gets the tail of the reference
        var confidence = Confidence.FromAlpha(2 * row.Argument);
        Interval interval = row.Function switch
        {
            "clopper_pearson" => ProportionInterval.ClopperPearson(row.X, row.N, confidence),
            "jeffreys" => ProportionInterval.Jeffreys(row.X, row.N, confidence),
            _ => CountInterval.Garwood(row.X, confidence),
        };
        return (interval.Lower, interval.Upper);
    }

    private static (double, double) Tails(Row row) => row.Function == "binomial"
        ? (CountProbability.BinomialAtMost(row.X, row.N, row.Argument), CountProbability.BinomialAtLeast(row.X, row.N, row.Argument))
        : (CountProbability.PoissonAtMost(row.X, row.Argument), CountProbability.PoissonAtLeast(row.X, row.Argument));

    private static double Worst(IEnumerable<(Row Row, (double Lower, double Upper) Actual)> results)
    {
        double worst = 0;
        foreach ((Row row, (double lower, double upper)) in results)
        {
            double error = Math.Max(RelativeError(lower, row.Lower), RelativeError(upper, row.Upper));
            worst = Math.Max(worst, double.IsNaN(error) ? double.PositiveInfinity : error);
        }
        return worst;
    }

    private static double RelativeError(double actual, double expected) =>
        expected == 0 ? Math.Abs(actual) : Math.Abs(actual / expected - 1);

    private static IEnumerable<Row> Rows(string file, string function)
    {
        foreach (string[] cells in ReferenceTable.Rows(file))
        {
            double Number(int i) => double.Parse(cells[i], CultureInfo.InvariantCulture);
            if (cells[0] == function) yield return new Row(function, Number(1), Number(2), Number(3), Number(4), Number(5));
        }
    }

    private sealed record Row(string Function, double X, double N, double Argument, double Lower, double Upper);
}
