using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// The relative change of an average against a baseline by the delta method: lift = m2 / m1 - 1, variance = v2 / m1^2 + v1 m2^2 / m1^4, where v is the variance of
/// the mean m. The interval is symmetric; with few conversions prefer <see cref="ProportionRatio"/> or <see cref="RateRatio"/>.
/// </summary>
public static class RelativeLift
{
    /// <summary>The lift of the second proportion over the first, with p (1 - p) / n as variance.</summary>
    /// <param name="successes1">Units of the baseline that counted, above 0.</param>
    /// <param name="trials1">Units of the baseline.</param>
    /// <param name="successes2">Units of the second group that counted.</param>
    /// <param name="trials2">Units of the second group.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static LiftEstimate OfProportions(double successes1, double trials1, double successes2, double trials2, Confidence confidence = default)
    {
        Require.Proportion(successes1, trials1);
        Require.Proportion(successes2, trials2);
        Require.Positive(successes1);
        double p1 = successes1 / trials1, p2 = successes2 / trials2;
        return OfMeans(p1, Math.Sqrt(p1 * (1 - p1) / trials1), p2, Math.Sqrt(p2 * (1 - p2) / trials2), confidence);
    }

    /// <summary>The lift of the second mean over the first.</summary>
    /// <param name="mean1">The baseline's mean, above 0.</param>
    /// <param name="standardError1">The standard error of that mean: s / sqrt n.</param>
    /// <param name="mean2">The second mean.</param>
    /// <param name="standardError2">The standard error of the second mean.</param>
    /// <param name="confidence">The level; 95 % two-sided by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static LiftEstimate OfMeans(double mean1, double standardError1, double mean2, double standardError2, Confidence confidence = default)
    {
        Require.Positive(mean1);
        Require.NotNegative(standardError1);
        Require.Finite(mean2);
        Require.NotNegative(standardError2);
        double ratio = mean2 / mean1, lift = (mean2 - mean1) / mean1;
        double error = double.Hypot(standardError2 / mean1, standardError1 / mean1 * ratio);
        Require.Finite(error);
        double half = confidence.Z * error;
        Interval interval = Interval.Of(confidence, lift - half, lift + half, double.NegativeInfinity, double.PositiveInfinity);
        return new LiftEstimate(lift, error, interval, lift == 0 ? 0.5 : Normal.UpperTail(-lift / error));
    }
}
