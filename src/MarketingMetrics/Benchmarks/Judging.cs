using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Fills a comparison of which the two sides and the options are set: differences, interval, p-value, verdict and what decided.</summary>
internal static class Judging
{
    /// <param name="draft">The sides and the options.</param>
    /// <param name="withTest">False leaves out the p-value, which no verdict of a single comparison depends on.</param>
    public static Comparison Of(Comparison draft, bool withTest = true)
    {
        Metric metric = draft.Actual.Metric!;
        if (!JudgedRange.Holds(draft.Actual) || !JudgedRange.Holds(draft.Reference) || draft.History.Any(earlier => !JudgedRange.Holds(earlier)))
            return Decided(draft, (Verdict.Inconclusive, VerdictReason.OutOfRange));
        Comparison judged = draft.Benchmark.ConstantFor(metric) is { } constant ? AgainstConstant(draft, metric, constant, withTest)
            : draft.Benchmark is OwnHistory ? AgainstHistory(draft, metric)
            : AgainstPeriod(draft, metric, withTest);
        return draft.Obstacles.IsEmpty ? judged : judged with { Verdict = Verdict.NotComparable, Reason = VerdictReason.Forbidden, PValue = null };
    }

    private static Comparison AgainstConstant(Comparison draft, Metric metric, Constant constant, bool withTest)
    {
        MetricValue value = draft.Actual;
        Currency currency = metric.Unit == MetricUnit.Money ? constant.Currency ?? value.Currency : Currency.None;
        decimal? known = value.Value;
        decimal nearest = constant.Nearest(known);
        MetricValue reference = MetricValue.OfValue(metric, nearest, currency);
        Evidence evidence = Evidence.Of(value, draft.Data, draft.Options);
        if (DifferInCurrency(value.Currency, currency)) return OtherCurrency(draft with { Reference = reference, Interval = evidence.Interval, Dispersion = evidence.Dispersion, Method = evidence.Method });

        (decimal? low, decimal? high) = value.State == ValueState.Bounded ? (value.Lower, value.Upper) : (evidence.Interval.Lower, evidence.Interval.Upper);
        (Verdict? verdict, VerdictReason reason) = value.State == ValueState.Missing ? (Verdict.Inconclusive, VerdictReason.NoValue)
            : Decision.Of(known, low, high, evidence.IsTested || low is not null || high is not null, evidence.Events >= draft.Options.MinimumEvents,
                constant.Margin(draft.Options), constant.Direction ?? metric.Direction, constant.IsBand);
        // Copied once: what would change a verdict is found by judging hundreds of values.
        return draft with
        {
            Reference = reference,
            Interval = evidence.Interval,
            Dispersion = evidence.Dispersion,
            Method = evidence.Method,
            Difference = known - nearest,
            RelativeDifference = Relative(known, nearest),
            DifferenceInterval = evidence.Interval is { IsKnown: true } around ? around with { Lower = around.Lower - nearest, Upper = around.Upper - nearest } : default,
            // Inside a band there is no difference to test.
            PValue = !withTest || (constant.IsBand && known == nearest) ? null : evidence.TestAgainst(nearest),
            Position = draft.Benchmark is PeerSet peers && known is { } actual
                ? BenchmarkPosition.Of(actual, peers.Values, metric.Direction == MetricDirection.LowerIsBetter) : null,
            Verdict = verdict,
            Reason = reason,
        };
    }

    private static Comparison AgainstPeriod(Comparison draft, Metric metric, bool withTest)
    {
        MetricValue value = draft.Actual, reference = draft.Reference;
        JudgingOptions options = draft.Options;
        Evidence one = Evidence.Of(value, draft.Data, options), two = Evidence.Of(reference, draft.ReferenceData, options);
        if (DifferInCurrency(value.Currency, reference.Currency)) return OtherCurrency(draft with { Interval = one.Interval, Dispersion = Math.Max(one.Dispersion, two.Dispersion) });

        Comparison comparison = draft with
        {
            Interval = one.Interval,
            Dispersion = Math.Max(one.Dispersion, two.Dispersion),
            Difference = value.Value - reference.Value,
            RelativeDifference = reference.Value is { } size ? Relative(value.Value, size) : null,
            PValue = withTest ? one.TestAgainst(two) : null,
        };
        if (metric.Direction == MetricDirection.Neutral) return Decided(comparison, (null, VerdictReason.Neutral));
        if (value.State == ValueState.Missing) return Decided(comparison, (Verdict.Inconclusive, VerdictReason.NoValue));
        bool isTestable = one.TryDifference(two, out decimal? low, out decimal? high, out bool isRelative);
        if (reference.Value is not { } known && !isTestable) return Decided(comparison, (Verdict.Inconclusive, VerdictReason.NoReference));
        if (!isTestable)
        {
            return Decided(comparison with { Method = JudgingMethod.None }, Decision.Of(value.Value, value.Lower, value.Upper, value.State == ValueState.Bounded, false,
                Margin.Around(reference.Value!.Value, options.Materiality), metric.Direction, isBand: false));
        }

        // A relative interval is one of the ratio; around a reference of zero there is none.
        decimal? unit = isRelative ? reference.Value is > 0m and { } whole ? whole : null : 1m;
        Margin margin = isRelative ? new Margin(-options.Materiality, options.Materiality, 0m, 0m) : Margin.OfDifference(reference.Value ?? 0m, options.Materiality);
        (Verdict? verdict, VerdictReason reason) = Decision.Of(isRelative ? comparison.RelativeDifference : comparison.Difference, low, high, true,
            one.Events >= options.MinimumEvents && two.Events >= options.MinimumEvents, margin, metric.Direction, isBand: false);
        return comparison with
        {
            Method = one.Method,
            DifferenceInterval = new MetricInterval(metric, low * unit, high * unit, options.Confidence, value.Currency, one.Interval.IsApproximate || two.Interval.IsApproximate),
            Verdict = verdict,
            Reason = reason,
        };
    }

    private static Comparison AgainstHistory(Comparison draft, Metric metric)
    {
        MetricValue value = draft.Actual;
        decimal[] history = [.. draft.History.Where(earlier => !DifferInCurrency(earlier.Currency, value.Currency)).Select(earlier => earlier.Value).OfType<decimal>()];
        Comparison comparison = draft with { Interval = value.Interval(draft.Options.Confidence), Method = JudgingMethod.OwnHistory };
        if (history.Length == 0) return Decided(comparison with { Reference = MetricValue.Missing(metric, ValueReason.NotMeasured) }, (Verdict.Inconclusive, VerdictReason.NoReference));

        decimal mean = history.Average();
        comparison = comparison with
        {
            Reference = MetricValue.OfValue(metric, mean, value.Currency),
            Difference = value.Value - mean,
            RelativeDifference = Relative(value.Value, mean),
            Position = value.Value is { } actual ? BenchmarkPosition.Of(actual, history, metric.Direction == MetricDirection.LowerIsBetter) : null,
        };
        if (value.Value is not { } known) return Decided(comparison, (Verdict.Inconclusive, VerdictReason.NoValue));
        if (metric.Direction == MetricDirection.Neutral) return Decided(comparison, (null, VerdictReason.Neutral));
        if (history.Length < OwnHistory.Fewest) return Decided(comparison, (Verdict.Inconclusive, VerdictReason.TooFewPeriods));

        double spread = Math.Sqrt(history.Sum(earlier => Math.Pow((double)(earlier - mean), 2)) / (history.Length - 1)) * Math.Sqrt(1 + (1.0 / history.Length));
        decimal half = (decimal)Math.Min(StudentT.UpperQuantile(history.Length - 1, draft.Options.Confidence.Tail) * spread, 1e24);
        double? p = spread > 0 ? StudentT.BothTails(history.Length - 1, (double)(known - mean) / spread) : null;
        return Decided(comparison with { PValue = p },
            Decision.Of(known, known - half, known + half, true, true, Margin.Around(mean, draft.Options.Materiality), metric.Direction, isBand: false));
    }

    private static Comparison Decided(Comparison comparison, (Verdict? Verdict, VerdictReason Reason) decision) =>
        comparison with { Verdict = decision.Verdict, Reason = decision.Reason };

    // A share of nothing, or of a loss, has no meaning as a percentage.
    private static decimal? Relative(decimal? value, decimal reference) => value is { } actual && reference >= 1e-12m ? (actual - reference) / reference : null;

    private static bool DifferInCurrency(Currency one, Currency two) => !one.IsNone && !two.IsNone && one != two;

    private static Comparison OtherCurrency(Comparison comparison) =>
        comparison with { Difference = null, RelativeDifference = null, PValue = null, Verdict = Verdict.NotComparable, Reason = VerdictReason.Forbidden };
}
