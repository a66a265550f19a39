using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>How much more days vary than their sampling model says: Pearson's phi over days of unequal exposure.</summary>
internal static class Dispersion
{
    /// <summary>phi = sum((x - e)^2 / v) / (n - 1), with e = exposure times the overall rate and v its variance; 1 where it does not exceed the threshold.</summary>
    public static double Of(Uncertainty kind, DailyFigures? days)
    {
        if (days is not { AreEnough: true } || kind is not (Uncertainty.Binomial or Uncertainty.CountRate or Uncertainty.CostPerCount)) return 1;
        double[] counts = kind == Uncertainty.CostPerCount ? days.Denominators : days.Numerators;
        double[] exposures = kind == Uncertainty.CostPerCount ? days.Numerators : days.Denominators;
        double exposure = exposures.Sum(), rate = counts.Sum() / exposure;
        double freedom = kind == Uncertainty.Binomial ? 1 - rate : 1;
        if (!(rate > 0 && freedom > 0 && double.IsFinite(rate))) return 1;

        double sum = 0;
        int used = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            double expected = exposures[i] * rate;
            if (!(expected > 0)) continue;
            sum += (counts[i] - expected) * (counts[i] - expected) / (expected * freedom);
            used++;
        }

        double phi = used > 1 ? sum / (used - 1) : 1;
        return phi > OverDispersion.Threshold ? phi : 1;
    }
}
