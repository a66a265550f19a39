using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>
/// SMART_A: a target lies within what the past makes plausible. It is told where the change it asks for exceeds 100 %, or three times the
/// standard deviation of the changes from period to period (times the square root of the periods left until it is due). A target whose
/// rationale is written down is ambitious on purpose and is not told. Needs facts.
/// </summary>
internal sealed class AchievableTarget() : KpiRule("SMART_A", CaveatSeverity.Warning)
{
    private const decimal LargestChange = 1m;
    private const double Deviations = 3;

    // Fewer changes say little of how much a figure moves.
    private const int LeastChanges = 5;

    protected override IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place)
    {
        if (kpi.Benchmark is not Target { Rationale: null or "" } target || subject.Period is not { } period) yield break;
        decimal[] values = [.. Values(subject, kpi)];
        if (values.Length == 0 || values[0] == 0m || Required(kpi, target, values[0]) is not { } required) yield break;

        double periods = target.Due is { } due && due > period.End ? Math.Max(1, (due.DayNumber - period.End.DayNumber) / (double)period.Days) : 1;
        double usual = Deviations * Math.Sqrt(periods) * DeviationOfChanges(values);
        bool isUnusual = values.Length > LeastChanges && (double)Math.Abs(required) > usual;
        if (Math.Abs(required) <= LargestChange && !isUnusual) yield break;
        yield return Finding(kpi, place + ".benchmark.value",
            MessageArgument.OfMessage("target", target.Describe(kpi.Metric)),
            Quantity.Argument("latest", kpi.Metric, values[0], subject.History[0].First(result => result.Kpi.Id == kpi.Id).Value.Currency),
            MessageArgument.OfPeriod("period", period),
            MessageArgument.OfPercent("required", required, 0, signed: true));
    }

    // Latest first, up to the first period that has no value.
    private static IEnumerable<decimal> Values(PlanUnderReview subject, Kpi kpi) => subject.History
        .Select(results => results.FirstOrDefault(result => result.Kpi.Id == kpi.Id)?.Value.Value)
        .TakeWhile(value => value is not null)
        .Select(value => value!.Value);

    /// <summary>The relative change that the target asks for; null where it is reached already.</summary>
    private static decimal? Required(Kpi kpi, Target target, decimal latest)
    {
        MetricDirection direction = target.Direction ?? kpi.Metric.Direction;
        bool isReached = target.IsBand ? latest >= target.Lower && latest <= target.Upper
            : direction == MetricDirection.LowerIsBetter ? latest <= target.Lower
            : direction != MetricDirection.HigherIsBetter || latest >= target.Lower;
        return isReached ? null : ((latest < target.Lower ? target.Lower : target.Upper) - latest) / Math.Abs(latest);
    }

    private static double DeviationOfChanges(decimal[] values)
    {
        double[] changes = [.. values.Zip(values.Skip(1)).Where(pair => pair.Second != 0m).Select(pair => (double)((pair.First - pair.Second) / Math.Abs(pair.Second)))];
        if (changes.Length < 2) return 0;
        double mean = changes.Average();
        return Math.Sqrt(changes.Sum(change => (change - mean) * (change - mean)) / (changes.Length - 1));
    }
}
