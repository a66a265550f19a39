using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Composes the sentence of what would change a verdict.</summary>
internal static class VerdictChangeText
{
    public static Message? Of(VerdictChange change)
    {
        Comparison comparison = change.Comparison;
        Metric? metric = comparison.Actual.Metric;
        if (metric is null) return null;
        List<Message> parts = [];
        if (change.EventsNeeded is { } events)
        {
            parts.Add(change.DaysNeeded is { } days
                ? Message.Of("comparison.change.events_days", MessageArgument.OfNumber("events", events, 0), MessageArgument.OfNumber("days", days))
                : Message.Of("comparison.change.events", MessageArgument.OfNumber("events", events, 0)));
        }
        else if (change.DaysNeeded is { } days)
        {
            parts.Add(Message.Of("comparison.change.days", MessageArgument.OfNumber("days", days)));
        }

        if (change.BetterFrom is { } better) parts.Add(Message.Of("comparison.change.better", Quantity.Argument("value", metric, better, comparison.Actual.Currency)));
        if (change.WorseFrom is { } worse) parts.Add(Message.Of("comparison.change.worse", Quantity.Argument("value", metric, worse, comparison.Actual.Currency)));
        return parts.Count == 0 ? null
            : parts.Aggregate((head, tail) => Message.Of("comparison.clauses", MessageArgument.OfMessage("head", head), MessageArgument.OfMessage("tail", tail)));
    }
}
