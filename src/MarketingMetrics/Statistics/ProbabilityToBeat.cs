using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// The posterior probability that the second of two independent figures is truly the larger, from flat priors. It is a probability about the figures, not a
/// confidence level and not one minus a p value.
/// </summary>
public static class ProbabilityToBeat
{
    private const int Panels = 8;

    /// <summary>
    /// P(p2 > p1) for p ~ beta(1 + successes, 1 + failures). Without data 0.5.
    /// </summary>
    /// <remarks>
    /// The integral of one posterior's tail over the other's density, by Gauss-Legendre; equal to the finite sum of E. Miller (Formulas for Bayesian A/B
    /// testing), whose length grows with the counts.
    /// </remarks>
    /// <param name="successes1">Units of the first group that counted.</param>
    /// <param name="trials1">Units of the first group; may be 0.</param>
    /// <param name="successes2">Units of the second group that counted.</param>
    /// <param name="trials2">Units of the second group; may be 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Proportions(double successes1, double trials1, double successes2, double trials2)
    {
        if (trials1 != 0 || successes1 != 0) Require.Proportion(successes1, trials1);
        if (trials2 != 0 || successes2 != 0) Require.Proportion(successes2, trials2);
        var first = new BetaDistribution(successes1 + 1, trials1 - successes1 + 1);
        var second = new BetaDistribution(successes2 + 1, trials2 - successes2 + 1);
        // Over the narrower density the other's tail is smooth.
        double beats = first.Variance < second.Variance ? Over(first, second, upper: true) : Over(second, first, upper: false);
        return Math.Clamp(beats, 0, 1);
    }

    /// <summary>
    /// P(rate2 > rate1) for rates ~ gamma(1 + count) / exposure: the regularised incomplete beta function at exposure1 / (exposure1 + exposure2) with
    /// parameters count1 + 1 and count2 + 1. Equal exposures without counts give 0.5.
    /// </summary>
    /// <param name="count1">The first count; may be fractional.</param>
    /// <param name="exposure1">What the first count was gathered from: days, cost, impressions; 1e-30 to 1e30.</param>
    /// <param name="count2">The second count.</param>
    /// <param name="exposure2">The exposure of the second count, in the same unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Rates(double count1, double exposure1, double count2, double exposure2)
    {
        Require.Count(count1);
        Require.Exposure(exposure1);
        Require.Count(count2);
        Require.Exposure(exposure2);
        double odds = exposure1 / exposure2;
        return new BetaDistribution(count1 + 1, count2 + 1)
            .Tail(odds / (1 + odds), 1 / (1 + odds), upper: false);
    }

    // Integral of the density times the other distribution's tail.
    private static double Over(BetaDistribution density, BetaDistribution other, bool upper)
    {
        if (density.A > density.B)
        {
            // Work where x is small, so that 1 - x loses nothing.
            density = density.Mirrored;
            other = other.Mirrored;
            upper = !upper;
        }
        double low = BetaQuantile.Find(density.A, density.B, 1e-18, upper: false).X;
        double high = BetaQuantile.Find(density.A, density.B, 1e-18, upper: true).X;
        double sum = 0, half = (high - low) / (2 * Panels);
        for (int panel = 0; panel < Panels; panel++)
        {
            double centre = low + half * (2 * panel + 1);
            for (int i = 0; i < GaussLegendre.Nodes.Length; i++)
            {
                double offset = half * GaussLegendre.Nodes[i];
                sum += GaussLegendre.Weights[i] * (At(centre - offset) + At(centre + offset));
            }
        }
        return half * sum;

        double At(double x) => density.Density(x) * other.Tail(x, 1 - x, upper);
    }
}
