using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Composes the sentence of a pace.</summary>
internal static class PacingText
{
    public static Message? Of(Pacing pacing)
    {
        if (pacing.Actual is not { Metric: { } metric, Value: { } actual, Currency: { } currency }) return null;
        MessageArgument value = Quantity.Argument("value", metric, actual, currency), amount = Quantity.Argument("amount", metric, pacing.Target.Amount, currency);
        MessageArgument day = MessageArgument.OfDate("day", pacing.Target.LastCompleteDay!.Value);
        if (pacing is not { Pace: { } pace, Projected: { } projected }) return Message.Of("benchmarks.pacing.no_due", value, amount, day);
        Message end = pacing is { ProjectedLower: { } low, ProjectedUpper: { } high } && low < high
            ? Message.Of("benchmarks.pacing.interval", Rounded("low", metric, low, currency), Rounded("high", metric, high, currency))
            : Message.Of("benchmarks.pacing.point", Rounded("value", metric, projected, currency));
        return Message.Of("benchmarks.pacing.sentence", value, amount, day, MessageArgument.OfPercent("pace", pace, 0), MessageArgument.OfMessage("projected", end));
    }

    // A prediction is not known to fractions of a lead.
    private static MessageArgument Rounded(string name, Metric metric, decimal value, Currency currency) =>
        Quantity.Argument(name, metric, metric.Unit == MetricUnit.Number ? decimal.Round(value) : value, currency);
}
