using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>Intervals for an average of independent amounts, such as the average order value.</summary>
public static class MeanInterval
{
    /// <summary>
    /// Student's interval: mean +/- t s / sqrt n with n - 1 degrees of freedom. A single value has no spread, and the interval is unbounded.
    /// </summary>
    /// <param name="values">The amounts; at least one.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no value, or one is not finite.</exception>
    public static Interval Student(ReadOnlySpan<double> values, Confidence confidence = default)
    {
        if (values.IsEmpty) throw new ArgumentOutOfRangeException(nameof(values), "values must hold at least one amount; no values have no average.");
        double sum = 0, squares = 0;
        foreach (double value in values)
        {
            Require.Finite(value);
            sum += value;
        }
        if (values.Length == 1) return new Interval(double.NegativeInfinity, double.PositiveInfinity, confidence);
        double mean = sum / values.Length;
        foreach (double value in values) squares += (value - mean) * (value - mean);
        Require.Finite(squares);
        double half = StudentT.UpperQuantile(values.Length - 1, confidence.Tail) * Math.Sqrt(squares / (values.Length - 1.0) / values.Length);
        return Interval.Of(confidence, mean - half, mean + half, double.NegativeInfinity, double.PositiveInfinity);
    }

    /// <summary>
    /// The normal interval when only the number, the average and a coefficient of variation are known: average (1 +/- z cv / sqrt n), not below 0.
    /// </summary>
    /// <param name="count">The number of amounts, n, above 0.</param>
    /// <param name="average">The average amount, 0 or above.</param>
    /// <param name="coefficientOfVariation">Standard deviation of an amount divided by the average, 0 or above.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval FromSummary(double count, double average, double coefficientOfVariation, Confidence confidence = default)
    {
        Require.Count(count);
        Require.Positive(count);
        Require.NotNegative(average);
        Require.NotNegative(coefficientOfVariation);
        double half = confidence.Z * average * (coefficientOfVariation / Math.Sqrt(count));
        Require.Finite(half);
        return Interval.Of(confidence, Math.Max(average - half, 0), average + half, 0, double.PositiveInfinity);
    }
}
