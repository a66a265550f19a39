using System.Globalization;

namespace MarketingMetrics.Statistics;

/// <summary>The outcome of a test with a normal statistic.</summary>
/// <remarks><c>default</c> has z = 0 and p = 0 and is the outcome of no test.</remarks>
/// <param name="Statistic">The z statistic; its sign is that of the observed departure.</param>
/// <param name="PValue">The probability, under the null hypothesis, of a departure at least as large, 0 to 1.</param>
public readonly record struct TestResult(double Statistic, double PValue)
{
    /// <summary>Statistic and p value, in invariant English.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"z {Statistic:0.###}, p {PValue:0.####}");

    internal static TestResult FromZ(double z, Alternative alternative) => new(z, alternative switch
    {
        Alternative.Less => Numerics.Normal.UpperTail(-z),
        Alternative.Greater => Numerics.Normal.UpperTail(z),
        Alternative.TwoSided => Numerics.Normal.BothTails(z),
        _ => throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "The alternative must be TwoSided, Less or Greater."),
    });

    /// <summary>z = difference / sqrt(variance); without variance there is no departure either, and z is 0.</summary>
    internal static TestResult FromVariance(double difference, double variance, Alternative alternative) =>
        FromZ(difference == 0 ? 0 : difference / Math.Sqrt(variance), alternative);
}
