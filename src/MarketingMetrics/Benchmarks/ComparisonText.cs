using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Composes the one sentence of a comparison: value, verdict, difference, reference, and what decided.</summary>
internal static class ComparisonText
{
    public static Message Of(Comparison comparison)
    {
        Metric metric = comparison.Actual.Metric ?? comparison.Reference.Metric!;
        MessageArgument value = comparison.Actual.Value is { } actual
            ? Quantity.Argument("value", metric, actual, comparison.Actual.Currency)
            : MessageArgument.OfMessage("value", State(comparison.Actual));
        MessageArgument verdict = MessageArgument.OfKey("verdict", comparison.Outcome is { } outcome ? $"comparison.outcomes.{Keys.Of(outcome)}"
            : "comparison.verdicts." + (comparison.Verdict is { } given ? Keys.Of(given) : "not_judged"));
        List<Message> parts = [];
        if (Gap(comparison, metric) is { } gap) parts.Add(gap);
        if (comparison.Interval.IsKnown) parts.Add(IntervalPart(comparison));
        if (comparison.Method is >= JudgingMethod.DailyDelta and <= JudgingMethod.MeanOfAmounts) parts.Add(Message.Of($"comparison.methods.{Keys.Of(comparison.Method)}"));
        if (comparison.Position is { } position) parts.Add(Message.Of("comparison.position", MessageArgument.OfNumber("rank", position.Rank), MessageArgument.OfNumber("count", position.Count)));
        parts.Add(Message.Of($"comparison.reasons.{Keys.Of(comparison.Reason)}", comparison.Reason switch
        {
            VerdictReason.Equivalent => [MessageArgument.OfPercent("margin", comparison.Options.Materiality, 0)],
            VerdictReason.TooFewEvents => [MessageArgument.OfNumber("events", comparison.Options.MinimumEvents)],
            VerdictReason.AfterAdjustment => [MessageArgument.OfNumber("tested", comparison.TestedTogether)],
            _ => [],
        }));
        if (comparison.IsPerDay) parts.Add(Message.Of("comparison.per_day"));
        if (comparison.Dispersion > 1) parts.Add(Message.Of("comparison.dispersion", MessageArgument.OfNumber("factor", (decimal)comparison.Dispersion, 1)));
        return Message.Of("comparison.sentence", value, verdict, MessageArgument.OfMessage("parts", parts.Aggregate(Joined)));
    }

    private static Message Joined(Message head, Message tail) =>
        Message.Of("comparison.clauses", MessageArgument.OfMessage("head", head), MessageArgument.OfMessage("tail", tail));

    private static Message State(in MetricValue value) => value.Metric is null ? Message.Of("states.missing") : MetricText.Reason(value);

    private static Message? Gap(Comparison comparison, Metric metric)
    {
        if (comparison.Reference.Value is not { } reference) return null;
        MessageArgument against = Quantity.Argument("reference", metric, reference, comparison.Reference.Currency);
        if (comparison.Difference is not { } difference) return Message.Of("comparison.against", against);
        MessageArgument gap = Quantity.Difference("difference", metric, difference, comparison.Reference.Currency);
        return comparison.RelativeDifference is { } relative
            ? Message.Of("comparison.difference", gap, MessageArgument.OfPercent("relative", relative, 1, signed: true), against)
            : Message.Of("comparison.difference_only", gap, against);
    }

    private static Message IntervalPart(Comparison comparison)
    {
        MetricInterval interval = comparison.Interval;
        MessageArgument level = MessageArgument.OfPercent("level", (decimal)comparison.Options.Level, decimal.IsInteger((decimal)comparison.Options.Level * 100) ? 0 : 1);
        return (interval.Lower, interval.Upper) switch
        {
            ({ } low, { } high) => Message.Of("comparison.interval", level, Quantity.Argument("low", interval.Metric!, low, interval.Currency), Quantity.Argument("high", interval.Metric!, high, interval.Currency)),
            ({ } low, null) => Message.Of("comparison.interval_above", level, Quantity.Argument("low", interval.Metric!, low, interval.Currency)),
            (_, var high) => Message.Of("comparison.interval_below", level, Quantity.Argument("high", interval.Metric!, high ?? 0m, interval.Currency)),
        };
    }
}
