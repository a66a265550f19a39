using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// How much more days vary than their sampling model says: Pearson's phi over days of unequal exposure. Where every weekday is there three
/// times, each is held against its own rate: a weekly pattern is known, not noise.
/// </summary>
internal static class Dispersion
{
    // Beyond it nothing is left of the evidence anyway.
    private const double Most = 1e9;

    /// <summary>phi = sum((x - e)^2 / v) / (n - k), with e = exposure times the rate (of all days, k = 1, or of the weekday, k = 7) and v its variance; 1 where it does not exceed the threshold.</summary>
    public static double Of(Uncertainty kind, DailyFigures? days)
    {
        if (days is not { AreEnough: true } || kind is not (Uncertainty.Binomial or Uncertainty.CountRate or Uncertainty.CostPerCount)) return 1;
        double[] counts = kind == Uncertainty.CostPerCount ? days.Denominators : days.Numerators;
        double[] exposures = kind == Uncertainty.CostPerCount ? days.Numerators : days.Denominators;
        Func<int, int> groupOf = days.ShowWeeks ? day => (int)days.Weekdays![day] : _ => 0;

        Span<double> rates = stackalloc double[7], exposed = stackalloc double[7];
        for (int i = 0; i < counts.Length; i++)
        {
            rates[groupOf(i)] += counts[i];
            exposed[groupOf(i)] += exposures[i];
        }

        double sum = 0;
        int used = 0, groups = 0;
        for (int group = 0; group < 7; group++)
        {
            if (!(exposed[group] > 0)) continue;
            rates[group] /= exposed[group];
            groups++;
        }

        for (int i = 0; i < counts.Length; i++)
        {
            double rate = rates[groupOf(i)], expected = exposures[i] * rate, freedom = kind == Uncertainty.Binomial ? 1 - rate : 1;
            if (!(expected > 0 && freedom > 0 && double.IsFinite(expected))) continue;
            sum += (counts[i] - expected) * (counts[i] - expected) / (expected * freedom);
            used++;
        }

        double phi = used > groups ? sum / (used - groups) : 1;
        return phi > OverDispersion.Threshold ? Math.Min(phi, Most) : 1;
    }
}
