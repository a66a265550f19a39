using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>The arithmetic of a decomposition in one line; its shown numbers add up.</summary>
internal static class StepEvidence
{
    public static Message Of(ChangeDecomposition change)
    {
        Metric metric = change.Metric;
        ImmutableArray<decimal> shown = change.Rounded(ShownDecimals(metric, change.Currency));
        MessageArgument steps = MessageArgument.OfList("steps", change.Steps.Select((step, i) => (step, Shown: shown[i + 1])).Where(each => each.Shown != 0m).Select(each => MessageArgument.OfMessage("item", Message.Of("insights.evidence.step",
            MessageArgument.OfMessage("name", each.step.Driver is null ? each.step.Label : MetricLabel.Short(each.step.Driver)),
            Quantity.Difference("amount", metric, each.Shown, change.Currency)))));
        return Message.Of(change.IsPerDay ? "insights.evidence.steps_per_day" : "insights.evidence.steps",
            Quantity.Argument("before", metric, shown[0], change.Currency),
            Quantity.Argument("after", metric, shown[^1], change.Currency),
            steps,
            MessageArgument.OfMessage("method", change.MethodText));
    }

    /// <summary>Decimals that steps are shown with, in the metric's unit: of a percentage, those of the fraction.</summary>
    internal static int ShownDecimals(Metric metric, Currency currency) => metric.Unit switch
    {
        MetricUnit.Percent => (metric.Decimals ?? 2) + 2,
        MetricUnit.Money => metric.Decimals ?? currency.MinorUnits,
        _ => metric.Decimals ?? 2,
    };
}
