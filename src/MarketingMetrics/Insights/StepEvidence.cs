using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>The arithmetic of a decomposition in one line; its shown numbers add up.</summary>
internal static class StepEvidence
{
    public static Message Of(ChangeDecomposition change)
    {
        Metric metric = change.Metric;
        ImmutableArray<decimal> shown = change.Rounded(ShownDecimals(metric, change.Currency));
        MessageArgument steps = MessageArgument.OfList("steps", change.Steps.Select((step, i) => MessageArgument.OfMessage("item", Message.Of("insights.evidence.step",
            MessageArgument.OfMessage("name", step.Driver is null ? step.Label : Labels.Short(step.Driver)),
            Quantity.Difference("amount", metric, shown[i + 1], change.Currency)))));
        return Message.Of(change.IsPerDay ? "insights.evidence.steps_per_day" : "insights.evidence.steps",
            Quantity.Argument("before", metric, shown[0], change.Currency),
            Quantity.Argument("after", metric, shown[^1], change.Currency),
            steps,
            MessageArgument.OfMessage("method", change.MethodText));
    }

    private static int ShownDecimals(Metric metric, Currency currency) => metric.Unit switch
    {
        MetricUnit.Percent => (metric.Decimals ?? 2) + 2,
        MetricUnit.Money => metric.Decimals ?? currency.MinorUnits,
        _ => metric.Decimals ?? 2,
    };
}
