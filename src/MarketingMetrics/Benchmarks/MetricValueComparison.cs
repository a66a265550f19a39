using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Holds values against benchmarks.</summary>
public static class MetricValueComparison
{
    /// <summary>Compares a value with a target or a cited figure.</summary>
    /// <param name="value">The value.</param>
    /// <param name="benchmark">A benchmark that is a constant.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    /// <param name="caveats">Caveats of the value; one that forbids comparison makes the verdict <see cref="Verdict.NotComparable"/>.</param>
    /// <exception cref="ArgumentException">The benchmark is a period: pass that period's value with the other overload, or evaluate a plan.</exception>
    public static Comparison Against(this MetricValue value, Benchmark benchmark, JudgingOptions? options = null, IEnumerable<Caveat>? caveats = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        Metric metric = value.Metric ?? throw new ArgumentException("A default value has no metric and cannot be judged.", nameof(value));
        options ??= JudgingOptions.Default;
        (decimal Low, decimal High, Currency? Currency, MetricDirection? Direction) constant = benchmark switch
        {
            Target target => (target.Lower, target.Upper, target.Currency, target.Direction),
            ExternalFigure figure => (figure.Value, figure.Value, figure.Currency, null),
            _ => throw new ArgumentException($"'{benchmark.Kind}' is a period: compare with that period's value, value.Against(period, earlier, earlierPeriod), or evaluate a plan.", nameof(benchmark)),
        };
        Currency currency = metric.Unit == MetricUnit.Money ? constant.Currency ?? value.Currency : Currency.None;
        bool isBand = constant.Low != constant.High;
        decimal nearest = !isBand || value.Value is not { } actual ? constant.Low : Math.Clamp(actual, constant.Low, constant.High);
        var comparison = new Comparison
        {
            Actual = value,
            Reference = MetricValue.OfValue(metric, nearest, currency),
            Benchmark = benchmark,
            Options = options,
            Interval = value.Interval(options.Confidence),
            Difference = value.Value - nearest,
            RelativeDifference = Relative(value.Value, nearest),
            PValue = isBand ? null : Sample.Of(value).TestAgainst(constant.Low),
        };
        Caveat[] obstacles = Forbidding(caveats);
        if (obstacles.Length > 0) return Forbidden(comparison, obstacles);
        if (metric.Unit == MetricUnit.Money && !value.Currency.IsNone && currency != value.Currency)
            return comparison with { Difference = null, RelativeDifference = null, PValue = null, Verdict = Verdict.NotComparable, Reason = VerdictReason.Forbidden };

        (decimal? low, decimal? high) = value.State == ValueState.Bounded ? (value.Lower, value.Upper) : (comparison.Interval.Lower, comparison.Interval.Upper);
        (Verdict? verdict, VerdictReason reason) = value.State == ValueState.Missing
            ? (Verdict.Inconclusive, VerdictReason.NoValue)
            : Decision.Of(value.Value, low, high, low is not null || high is not null, Sample.Of(value).Events >= options.MinimumEvents,
                isBand ? Margin.Band(constant.Low, constant.High) : Margin.Around(constant.Low, options.Materiality), constant.Direction ?? metric.Direction, isBand);
        return comparison with { Verdict = verdict, Reason = reason };
    }

    /// <summary>Compares a value with the same metric of another period. Totals of periods of unequal length are compared per day.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">Its period.</param>
    /// <param name="earlier">The value of the other period.</param>
    /// <param name="earlierPeriod">The other period.</param>
    /// <param name="benchmark">What the other period is; the previous period when omitted.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    /// <param name="caveats">Caveats of both values; one that forbids comparison makes the verdict <see cref="Verdict.NotComparable"/>.</param>
    /// <exception cref="ArgumentException">The values are of different metrics.</exception>
    public static Comparison Against(this MetricValue value, Period period, MetricValue earlier, Period earlierPeriod, Benchmark? benchmark = null, JudgingOptions? options = null, IEnumerable<Caveat>? caveats = null)
    {
        Metric metric = value.Metric ?? throw new ArgumentException("A default value has no metric and cannot be judged.", nameof(value));
        if (earlier.Metric is { } other && other != metric)
            throw new ArgumentException($"'{metric.Key}' cannot be compared with '{other.Key}': definition variants are different metrics.", nameof(earlier));
        options ??= JudgingOptions.Default;
        bool perDay = metric.Formula is Total && period.Days != earlierPeriod.Days && value.IsDefined && earlier.IsDefined;
        MetricValue actual = perDay ? PerDay(value, period) : value;
        MetricValue reference = perDay ? PerDay(earlier, earlierPeriod) : earlier;
        Sample one = Sample.Of(actual), two = Sample.Of(reference);
        var comparison = new Comparison
        {
            Actual = actual,
            Reference = reference,
            Benchmark = benchmark ?? Benchmark.Previous,
            Options = options,
            Interval = actual.Interval(options.Confidence),
            Difference = actual.Value - reference.Value,
            RelativeDifference = reference.Value is { } size ? Relative(actual.Value, size) : null,
            PValue = one.TestAgainst(two),
            IsPerDay = perDay,
        };
        Caveat[] obstacles = Forbidding(caveats);
        if (obstacles.Length > 0) return Forbidden(comparison, obstacles);
        if (!actual.Currency.IsNone && !reference.Currency.IsNone && actual.Currency != reference.Currency)
            return comparison with { Difference = null, RelativeDifference = null, PValue = null, Verdict = Verdict.NotComparable, Reason = VerdictReason.Forbidden };

        (Verdict? verdict, VerdictReason reason) = Decide(comparison, one, two, metric, options);
        return comparison with { Verdict = verdict, Reason = reason };
    }

    private static (Verdict?, VerdictReason) Decide(Comparison comparison, Sample one, Sample two, Metric metric, JudgingOptions options)
    {
        if (metric.Direction == MetricDirection.Neutral) return (null, VerdictReason.Neutral);
        if (comparison.Reference.Value is not { } reference) return (Verdict.Inconclusive, VerdictReason.NoReference);
        if (comparison.Actual.State == ValueState.Missing) return (Verdict.Inconclusive, VerdictReason.NoValue);
        bool enough = one.Events >= options.MinimumEvents && two.Events >= options.MinimumEvents;
        if (one.TryRelative(two, options.Confidence, out decimal? low, out decimal? high))
            return Decision.Of(comparison.RelativeDifference, low, high, true, enough, new Margin(-options.Materiality, options.Materiality, 0m, 0m), metric.Direction, isBand: false);
        if (comparison.Actual.State == ValueState.Bounded)
            return Decision.Of(null, comparison.Actual.Lower, comparison.Actual.Upper, true, false, Margin.Around(reference, options.Materiality), metric.Direction, isBand: false);
        return Decision.Of(comparison.Actual.Value, null, null, false, false, Margin.Around(reference, options.Materiality), metric.Direction, isBand: false);
    }

    private static MetricValue PerDay(in MetricValue value, Period period) =>
        MetricValue.OfQuotient(value.Metric!, value.Value!.Value, period.Days, value.Currency);

    // A share of nothing, or of a loss, has no meaning as a percentage.
    private static decimal? Relative(decimal? value, decimal reference) => value is { } actual && reference > 0m ? (actual - reference) / reference : null;

    private static Caveat[] Forbidding(IEnumerable<Caveat>? caveats) => [.. (caveats ?? []).Where(caveat => caveat.Effect == CaveatEffect.ForbidsComparison)];

    private static Comparison Forbidden(Comparison comparison, Caveat[] obstacles) =>
        comparison with { Verdict = Verdict.NotComparable, Reason = VerdictReason.Forbidden, Obstacles = [.. obstacles], PValue = null };
}
