using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// Planning a comparison of two proportions with equal groups: how many units, which power, which change can be seen. Conventions of R's
/// <c>power.prop.test</c>: normal approximation, pooled variance under the null hypothesis, and in a two-sided test only the rejections in the true direction.
/// </summary>
public static class SampleSize
{
    /// <summary>
    /// Units needed per group: ((z_a sqrt(2 p (1 - p)) + z_b sqrt(p1 (1 - p1) + p2 (1 - p2))) / (p1 - p2))^2 with p the mean of both. Not rounded; round up.
    /// </summary>
    /// <param name="proportion1">The proportion of the first group, 0 to 1.</param>
    /// <param name="proportion2">The proportion of the second group, 0 to 1, not equal to the first.</param>
    /// <param name="power">The probability of finding the difference, above the error probability and below 1.</param>
    /// <param name="confidence">The level and sides of the later test; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the proportions are equal.</exception>
    public static double PerGroup(double proportion1, double proportion2, double power = 0.8, Confidence confidence = default)
    {
        Check(proportion1, proportion2);
        CheckPower(power, confidence);
        double root = (confidence.Z * PooledDeviation(proportion1, proportion2) + Normal.UpperQuantile(1 - power) * OwnDeviation(proportion1, proportion2))
            / (proportion1 - proportion2);
        return root * root;
    }

    /// <summary>The probability of finding the difference with so many units per group.</summary>
    /// <param name="proportion1">The proportion of the first group, 0 to 1.</param>
    /// <param name="proportion2">The proportion of the second group, 0 to 1, not equal to the first.</param>
    /// <param name="perGroup">Units per group, above 0.</param>
    /// <param name="confidence">The level and sides of the later test; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the proportions are equal.</exception>
    public static double Power(double proportion1, double proportion2, double perGroup, Confidence confidence = default)
    {
        Check(proportion1, proportion2);
        Require.Positive(perGroup);
        double shift = Math.Sqrt(perGroup) * Math.Abs(proportion1 - proportion2) - confidence.Z * PooledDeviation(proportion1, proportion2);
        double deviation = OwnDeviation(proportion1, proportion2);
        // Both proportions at 0 or 1: no chance is left in the data.
        return deviation == 0 ? (shift > 0 ? 1 : 0) : Normal.UpperTail(-shift / deviation);
    }

    /// <summary>
    /// The smallest rise above the baseline (in the unit of the proportion, 0.01 is one point) that so many units per group find with this power; null if not even a rise to 1 would be found.
    /// </summary>
    /// <param name="baseline">The proportion of the first group, 0 to below 1.</param>
    /// <param name="perGroup">Units per group, above 0.</param>
    /// <param name="power">The probability of finding the difference, above the error probability and below 1.</param>
    /// <param name="confidence">The level and sides of the later test; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double? SmallestDetectableRise(double baseline, double perGroup, double power = 0.8, Confidence confidence = default)
    {
        if (!(baseline is >= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(baseline), baseline, "baseline must be from 0 to below 1.");
        return Smallest(baseline, 1 - baseline, 1, perGroup, power, confidence);
    }

    /// <summary>
    /// The smallest fall below the baseline, as a positive number, that so many units per group find with this power; null if not even a fall to 0 would be found.
    /// </summary>
    /// <param name="baseline">The proportion of the first group, above 0 to 1.</param>
    /// <param name="perGroup">Units per group, above 0.</param>
    /// <param name="power">The probability of finding the difference, above the error probability and below 1.</param>
    /// <param name="confidence">The level and sides of the later test; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double? SmallestDetectableFall(double baseline, double perGroup, double power = 0.8, Confidence confidence = default)
    {
        if (!(baseline is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(baseline), baseline, "baseline must be above 0, up to 1.");
        return Smallest(baseline, baseline, -1, perGroup, power, confidence);
    }

    private static double? Smallest(double baseline, double largest, int sign, double perGroup, double power, Confidence confidence)
    {
        Require.Positive(perGroup);
        CheckPower(power, confidence);
        double other(double change) => Math.Clamp(baseline + sign * change, 0, 1);
        if (Power(baseline, other(largest), perGroup, confidence) < power) return null;
        double low = 0, high = largest;
        for (int i = 0; i < 100; i++)
        {
            double middle = low + (high - low) / 2, proportion = other(middle);
            if (middle == low || middle == high) break;
            if (proportion != baseline && Power(baseline, proportion, perGroup, confidence) >= power) high = middle;
            else low = middle;
        }
        return high;
    }

    private static void Check(double proportion1, double proportion2)
    {
        Require.Probability(proportion1);
        Require.Probability(proportion2);
        if (proportion1 == proportion2)
            throw new ArgumentOutOfRangeException(nameof(proportion2), proportion2, "The two proportions must differ; no sample finds a difference of 0.");
    }

    private static void CheckPower(double power, Confidence confidence)
    {
        if (!(power > confidence.Tail && power < 1))
            throw new ArgumentOutOfRangeException(nameof(power), power, "power must lie between the error probability of one side and 1, such as 0.8.");
    }

    private static double PooledDeviation(double p1, double p2) => Math.Sqrt((p1 + p2) * (1 - (p1 + p2) / 2));

    private static double OwnDeviation(double p1, double p2) => Math.Sqrt(p1 * (1 - p1) + p2 * (1 - p2));
}
