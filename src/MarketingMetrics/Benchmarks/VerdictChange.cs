using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What would change a verdict, as data and in a sentence. Every part is null where it has no answer.</summary>
/// <param name="BetterFrom">The value nearest to the present one at which the verdict would be better, with as much data as now.</param>
/// <param name="WorseFrom">The value nearest to the present one at which the verdict would be worse, with as much data as now.</param>
/// <param name="EventsNeeded">How many more events, at the present rates, would decide what is undecided; null too where no amount of them would.</param>
/// <param name="DaysNeeded">How many more days those take at the present pace.</param>
public sealed record VerdictChange(decimal? BetterFrom, decimal? WorseFrom, long? EventsNeeded, int? DaysNeeded)
{
    // Beyond a thousand times the present data no one waits for the answer.
    private const decimal LongestWait = 1024m;
    private const int Steps = 30;

    /// <summary>The comparison it is about.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>The smallest change of the value that would flip the verdict, in the metric's unit.</summary>
    public decimal? SmallestDifference => Comparison.Actual.Value is not { } value ? null
        : (BetterFrom, WorseFrom) switch
        {
            ({ } better, { } worse) => Math.Min(Math.Abs(better - value), Math.Abs(worse - value)),
            (var one, var other) => (one ?? other) is { } only ? Math.Abs(only - value) : null,
        };

    /// <summary>The answer in one sentence, as data; null where nothing can be said.</summary>
    public Message? ToMessage() => VerdictChangeText.Of(this);

    /// <summary>The answer in one sentence; empty where nothing can be said.</summary>
    /// <param name="language">The language; English when omitted.</param>
    public string Explain(ReportLanguage? language = null) => ToMessage() is { } message ? (language ?? ReportLanguage.English).Text(message) : "";

    /// <summary>The answer in one English sentence.</summary>
    public override string ToString() => Explain();

    internal static VerdictChange Of(Comparison comparison)
    {
        MetricValue actual = comparison.Actual;
        if (comparison.Verdict is null or Verdict.NotComparable || actual.Metric is null || comparison.Reason is VerdictReason.AfterAdjustment or VerdictReason.OutOfRange)
            return new VerdictChange(null, null, null, null) { Comparison = comparison };
        decimal? better = Turn(comparison, Verdict.Better), worse = Turn(comparison, Verdict.Worse);
        (long? events, int? days) = Wait(comparison);
        return new VerdictChange(better, worse, events, days) { Comparison = comparison };
    }

    private static decimal? Turn(Comparison comparison, Verdict wanted)
    {
        if (comparison.Verdict == wanted || comparison.Actual.Value is not { } value) return null;
        return Nearest(comparison, value, wanted, up: true) ?? Nearest(comparison, value, wanted, up: false);
    }

    private static decimal? Nearest(Comparison comparison, decimal value, Verdict wanted, bool up)
    {
        decimal span = Math.Max(Math.Abs(value), Math.Abs(comparison.Reference.Value ?? 0m));
        if (span == 0m) return null;
        // Rates and costs move in proportion, so that a fall never runs into zero.
        bool inProportion = value > 0m && Sample.Of(comparison.Actual).IsTestable;
        decimal near = value, far = value;
        bool found = false;
        for (int i = 0; i < 16 && !found; i++)
        {
            near = far;
            decimal step = (1 << i) / 64m;
            far = inProportion ? (up ? value * (1m + step) : value / (1m + step)) : up ? value + (span * step) : value - (span * step);
            if (Moved(comparison, far) is not { } moved) return null;
            found = Judging.Of(moved, withTest: false).Verdict == wanted;
        }

        for (int i = 0; i < Steps && found; i++)
        {
            decimal middle = (near + far) / 2m;
            if (Moved(comparison, middle) is { } moved && Judging.Of(moved, withTest: false).Verdict == wanted) far = middle;
            else near = middle;
        }

        return found ? far : null;
    }

    // The same exposure with as many more or fewer events as give the value; null where no events could.
    private static Comparison? Moved(Comparison comparison, decimal value)
    {
        if (!JudgedRange.Holds(value)) return null;
        MetricValue actual = comparison.Actual;
        Metric metric = actual.Metric!;
        if (actual.Numerator is not { } top || Sample.Of(actual).Kind is Uncertainty.None)
            return comparison with { Actual = MetricValue.OfValue(metric, value, actual.Currency) };
        if (value <= 0m || (metric.Uncertainty == Uncertainty.Binomial && Sample.Of(actual).Kind == Uncertainty.Binomial && value > 1m)) return null;
        return comparison with
        {
            Actual = metric.Uncertainty == Uncertainty.CostPerCount
                ? MetricValue.OfQuotient(metric, top, top / value, actual.Currency)
                : MetricValue.OfQuotient(metric, value * (actual.Denominator ?? 1m), actual.Denominator ?? 1m, actual.Currency),
        };
    }

    private static (long? Events, int? Days) Wait(Comparison comparison)
    {
        Sample sample = Sample.Of(comparison.Actual);
        bool isRatio = comparison.Method is JudgingMethod.DailyDelta or JudgingMethod.DailyFieller or JudgingMethod.DailyBootstrap or JudgingMethod.CompoundPoisson or JudgingMethod.MeanOfAmounts;
        if (comparison.Verdict != Verdict.Inconclusive || !(sample.IsTestable || isRatio) || comparison.Benchmark is OwnHistory) return (null, null);
        decimal near = 1m, far = 1m;
        do
        {
            if (far >= LongestWait) return (null, null);
            near = far;
            far *= 2m;
        }
        while (!IsDecided(comparison, far));

        for (int i = 0; i < Steps && far - near > 0.001m; i++)
        {
            decimal middle = (near + far) / 2m;
            if (IsDecided(comparison, middle)) far = middle;
            else near = middle;
        }

        if (isRatio && comparison.Data.Amounts is { } amounts) sample = new Sample(Uncertainty.None, (double)amounts.Count, 0);
        long? events = sample.Count > 0 ? (long)Math.Ceiling(sample.Count * (double)(far - 1m)) : null;
        int? days = comparison.Period is { } period ? (int)decimal.Ceiling(period.Days * (far - 1m)) : null;
        return (events, days);
    }

    private static bool IsDecided(Comparison comparison, decimal times)
    {
        MetricValue actual = comparison.Actual;
        if (actual.Metric!.Uncertainty is Uncertainty.RatioOfSums or Uncertainty.AmountTotal)
            return Judging.Of(comparison with { Data = comparison.Data with { TimesTheData = times } }, withTest: false).Verdict != Verdict.Inconclusive;
        MetricValue more = MetricValue.OfQuotient(actual.Metric!, actual.Numerator!.Value * times, (actual.Denominator ?? 1m) * times, actual.Currency);
        return Judging.Of(comparison with { Actual = more }, withTest: false).Verdict != Verdict.Inconclusive;
    }
}
