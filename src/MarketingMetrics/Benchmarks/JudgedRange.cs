using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// The sizes that are judged: 0, and 10^-12 to 10^15 to either side. Marketing figures lie far inside, and within it no difference, quotient or margin leaves what a
/// decimal holds.
/// </summary>
internal static class JudgedRange
{
    public const decimal Most = 1e15m;

    private const decimal Least = 1e-12m;

    public static bool Holds(decimal amount) => amount == 0m || Math.Abs(amount) is >= Least and <= Most;

    public static bool Holds(in MetricValue value) =>
        Holds(value.Value ?? 0m) && Holds(value.Numerator ?? 0m) && Holds(value.Denominator ?? 0m) && Holds(value.Lower ?? 0m) && Holds(value.Upper ?? 0m);

    /// <summary>The amount of a benchmark.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the range.</exception>
    public static decimal Checked(decimal amount, string name) => Holds(amount) ? amount
        : throw new ArgumentOutOfRangeException(name, amount, "A benchmark is 0, or from 10^-12 to 10^15 in magnitude.");
}
