using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Holds values against benchmarks.</summary>
public static class MetricValueComparison
{
    /// <summary>Compares a value with a benchmark that is a constant: a target, break-even, peers or a cited figure.</summary>
    /// <param name="value">The value.</param>
    /// <param name="benchmark">A benchmark that is a constant.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    /// <param name="caveats">Caveats of the value; one that forbids comparison makes the verdict <see cref="Verdict.NotComparable"/>.</param>
    /// <param name="days">The days behind the value; without them spread between days is not seen.</param>
    /// <param name="period">The period of the value; it lets <see cref="Comparison.WhatWouldChange"/> count days.</param>
    /// <param name="amounts">The single amounts behind the value, for a ratio of two random sums where there are no days.</param>
    /// <exception cref="ArgumentException">The benchmark is made of periods: pass their values with another overload, or evaluate a plan.</exception>
    public static Comparison Against(this MetricValue value, Benchmark benchmark, JudgingOptions? options = null, IEnumerable<Caveat>? caveats = null,
        DailyFigures? days = null, Period? period = null, AmountSpread? amounts = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        Metric metric = MetricOf(value);
        if (benchmark.ConstantFor(metric) is null)
            throw new ArgumentException($"'{benchmark.Kind}' is a period: compare with that period's value, value.Against(period, earlier, earlierPeriod), or evaluate a plan.", nameof(benchmark));
        return Judging.Of(new Comparison
        {
            Actual = value, Reference = default, Benchmark = benchmark, Options = options ?? JudgingOptions.Default, Obstacles = Forbidding(caveats), Data = new(days, amounts), Period = period,
        });
    }

    /// <summary>Compares a value with the same metric of another period. Totals of periods of unequal length are compared per day.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">Its period.</param>
    /// <param name="earlier">The value of the other period.</param>
    /// <param name="earlierPeriod">The other period.</param>
    /// <param name="benchmark">What the other period is; the previous period when omitted.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    /// <param name="caveats">Caveats of both values; one that forbids comparison makes the verdict <see cref="Verdict.NotComparable"/>.</param>
    /// <param name="days">The days behind the value; without them spread between days is not seen.</param>
    /// <param name="earlierDays">The days behind the other value.</param>
    /// <param name="amounts">The single amounts behind the value, for a ratio of two random sums where there are no days.</param>
    /// <param name="earlierAmounts">The single amounts behind the other value.</param>
    /// <exception cref="ArgumentException">The values are of different metrics, or the benchmark is not a single period.</exception>
    public static Comparison Against(this MetricValue value, Period period, MetricValue earlier, Period earlierPeriod, Benchmark? benchmark = null, JudgingOptions? options = null,
        IEnumerable<Caveat>? caveats = null, DailyFigures? days = null, DailyFigures? earlierDays = null, AmountSpread? amounts = null, AmountSpread? earlierAmounts = null)
    {
        Metric metric = MetricOf(value);
        if (earlier.Metric is { } other && other != metric)
            throw new ArgumentException($"'{metric.Key}' cannot be compared with '{other.Key}': definition variants are different metrics.", nameof(earlier));
        benchmark ??= Benchmark.Previous;
        if (benchmark is OwnHistory || benchmark.ConstantFor(metric) is not null)
            throw new ArgumentException($"'{benchmark.Kind}' is not a single period: use value.Against(benchmark), or value.Against(history, values) for own history.", nameof(benchmark));
        bool perDay = metric.Formula is Total && period.Days != earlierPeriod.Days && value.IsDefined && earlier.IsDefined;
        return Judging.Of(new Comparison
        {
            Actual = perDay ? PerDay(value, period) : value,
            Reference = perDay ? PerDay(earlier, earlierPeriod) : earlier,
            Benchmark = benchmark, Options = options ?? JudgingOptions.Default, Obstacles = Forbidding(caveats),
            IsPerDay = perDay, Data = new(days, amounts), ReferenceData = new(earlierDays, earlierAmounts), Period = period, ReferencePeriod = earlierPeriod,
        });
    }

    /// <summary>Compares a value with its own history: mean, spread and rank of the earlier figures.</summary>
    /// <param name="value">The value.</param>
    /// <param name="history">The benchmark.</param>
    /// <param name="earlier">The values of its periods, in any order; those without a number are left out. Totals belong per day where the periods differ in length.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    /// <param name="caveats">Caveats of all values; one that forbids comparison makes the verdict <see cref="Verdict.NotComparable"/>.</param>
    /// <param name="period">The period of the value.</param>
    /// <exception cref="ArgumentException">A value is of another metric.</exception>
    public static Comparison Against(this MetricValue value, OwnHistory history, IEnumerable<MetricValue> earlier, JudgingOptions? options = null,
        IEnumerable<Caveat>? caveats = null, Period? period = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(earlier);
        Metric metric = MetricOf(value);
        ImmutableArray<MetricValue> values = [.. earlier];
        foreach (MetricValue one in values)
        {
            if (one.Metric is { } other && other != metric)
                throw new ArgumentException($"'{metric.Key}' cannot be compared with '{other.Key}': definition variants are different metrics.", nameof(earlier));
        }

        return Judging.Of(new Comparison
        {
            Actual = value, Reference = default, Benchmark = history, Options = options ?? JudgingOptions.Default, Obstacles = Forbidding(caveats), History = values, Period = period,
        });
    }

    private static Metric MetricOf(in MetricValue value) =>
        value.Metric ?? throw new ArgumentException("A default value has no metric and cannot be judged.", nameof(value));

    private static MetricValue PerDay(in MetricValue value, Period period) =>
        MetricValue.OfQuotient(value.Metric!, value.Value!.Value, period.Days, value.Currency);

    private static ImmutableArray<Caveat> Forbidding(IEnumerable<Caveat>? caveats) => [.. (caveats ?? []).Where(caveat => caveat.Effect == CaveatEffect.ForbidsComparison)];
}
