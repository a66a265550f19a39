namespace MarketingMetrics.Statistics;

/// <summary>
/// Intervals for a total of random amounts that arrive in random number: revenue, and with a known divisor return on ad spend or revenue per session
/// (<c>CompoundPoissonInterval.FromValues(orders).DividedBy(cost)</c>).
/// </summary>
/// <remarks>
/// The number of orders is Poisson, so the total's variance is the expected sum of squared amounts. A normal approximation: with fewer than about 30 orders, or a
/// few very large ones, take the bootstrap of <see cref="RatioOfSums"/>. Without an order nothing is known of their size, and the interval is [0, infinity).
/// Where no amount is negative the lower end is not either.
/// </remarks>
public static class CompoundPoissonInterval
{
    /// <summary>The total with its interval sum x +/- z sqrt(sum x^2).</summary>
    /// <param name="values">The amount of each order; negative for a refund.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is not finite.</exception>
    public static Interval FromValues(ReadOnlySpan<double> values, Confidence confidence = default)
    {
        double sum = 0, squares = 0;
        bool hasNegative = false;
        foreach (double value in values)
        {
            Require.Finite(value);
            sum += value;
            squares += value * value;
            hasNegative |= value < 0;
        }
        Require.Finite(squares);
        return Total(values.Length, sum, Math.Sqrt(squares), hasNegative, confidence);
    }

    /// <summary>
    /// The total with its interval when only the number of orders, their average and a coefficient of variation are known: variance = n average^2 (1 + cv^2).
    /// </summary>
    /// <param name="count">The number of orders, n; may be fractional, and the result is then <see cref="Interval.IsApproximate"/>.</param>
    /// <param name="average">The average amount, 0 or above.</param>
    /// <param name="coefficientOfVariation">Standard deviation of an amount divided by the average, 0 or above.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval FromSummary(double count, double average, double coefficientOfVariation, Confidence confidence = default)
    {
        Require.Count(count);
        Require.NotNegative(average);
        Require.NotNegative(coefficientOfVariation);
        double sum = count * average, deviation = average * Math.Sqrt(count) * double.Hypot(1, coefficientOfVariation);
        Require.Finite(sum);
        Require.Finite(deviation);
        return Total(count, sum, deviation, false, confidence) with { IsApproximate = !Require.IsWhole(count) };
    }

    private static Interval Total(double count, double sum, double deviation, bool hasNegative, Confidence confidence)
    {
        if (count == 0) return new Interval(0, double.PositiveInfinity, confidence);
        double smallest = hasNegative ? double.NegativeInfinity : 0;
        double half = confidence.Z * deviation;
        return Interval.Of(confidence, Math.Max(sum - half, smallest), sum + half, smallest, double.PositiveInfinity);
    }
}
