using System.Runtime.CompilerServices;

namespace MarketingMetrics.Statistics;

/// <summary>The checks at the door of the room; behind it every argument is finite and in range.</summary>
internal static class Require
{
    /// <summary>Up to here a double tells every whole count from the next.</summary>
    private const double LargestCount = 9_007_199_254_740_992;

    public static void Count(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value is >= 0 and <= LargestCount))
            throw new ArgumentOutOfRangeException(name, value, $"The count {name} must be a number from 0 to 2^53.");
    }

    public static void WholeCount(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        Count(value, name);
        if (!IsWhole(value))
            throw new ArgumentOutOfRangeException(name, value, $"The exact test needs a whole count; {name} is fractional. Use the score test or an interval.");
    }

    public static void Proportion(double successes, double trials,
        [CallerArgumentExpression(nameof(successes))] string? successesName = null,
        [CallerArgumentExpression(nameof(trials))] string? trialsName = null)
    {
        Count(trials, trialsName);
        if (trials == 0)
            throw new ArgumentOutOfRangeException(trialsName, trials, $"{trialsName} must be above 0: without trials there is no proportion to estimate.");
        Count(successes, successesName);
        if (successes > trials)
        {
            throw new ArgumentOutOfRangeException(successesName, successes,
                $"{successesName} must not exceed {trialsName}; where one unit may count more than once, use CountInterval or RateRatio.");
        }
    }

    public static void Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be a positive finite number.");
    }

    /// <summary>An exposure or a ratio of rates; the range keeps quotients and squares of two of them finite.</summary>
    public static void Exposure(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value is >= 1e-30 and <= 1e30))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be a positive number from 1e-30 to 1e30.");
    }

    public static void NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be a finite number, 0 or above.");
    }

    public static void Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be a finite number.");
    }

    public static void Probability(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must lie between 0 and 1.");
    }

    public static void SameLength(int first, int second,
        [CallerArgumentExpression(nameof(first))] string? firstName = null, [CallerArgumentExpression(nameof(second))] string? secondName = null)
    {
        if (first != second)
            throw new ArgumentOutOfRangeException(secondName, second, $"{firstName} and {secondName} must be equal; the values belong together in pairs.");
    }

    public static bool IsWhole(double value) => Math.Floor(value) == value;
}
