using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>The day on which the level of a daily series most likely changed. A day is not a cause: look what happened around it.</summary>
/// <param name="FirstDay">The first day of the new level.</param>
/// <param name="Before">The level before, from the sums of its days; per day for a total.</param>
/// <param name="After">The level from that day on.</param>
/// <param name="Statistic">Twice the log-likelihood ratio of two levels against one, at the best split.</param>
/// <param name="PValue">The share of series with the same days in another order that show as large a statistic: (1 + how many) / (1 + permutations).</param>
public sealed record ChangePoint(DateOnly FirstDay, MetricValue Before, MetricValue After, double Statistic, double PValue)
{
    /// <summary>Whether the change is beyond chance at a level such as 0.95.</summary>
    public bool IsBeyondChance(double level = 0.95) => PValue <= 1 - level + 1e-12;

    /// <summary>The finding in a sentence, as data; says so where chance may explain it.</summary>
    /// <param name="level">The level from which it is told as a change.</param>
    /// <param name="called">What the figure is called; the metric's name when omitted.</param>
    public Message ToMessage(double level = 0.95, Message? called = null)
    {
        Metric metric = After.Metric!;
        MessageArgument name = MessageArgument.OfMessage("name", called ?? MetricLabel.Short(metric));
        return IsBeyondChance(level) && Before.Value is { } before && After.Value is { } after
            ? Message.Of(metric.Formula is Facts.Total ? "insights.change_point.found_per_day" : "insights.change_point.found", name, MessageArgument.OfDate("day", FirstDay),
                Quantity.Argument("before", metric, before, Before.Currency), Quantity.Argument("after", metric, after, After.Currency))
            : Message.Of("insights.change_point.none", name);
    }

    /// <summary>The finding in an English sentence.</summary>
    public override string ToString() => ToMessage().ToString();
}
