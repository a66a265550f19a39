using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>What a total will be at the end of its period if the days left are like the days measured. It is a continuation, not a promise.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The whole period.</param>
/// <param name="ElapsedDays">Days of the period that are measured.</param>
/// <param name="SoFar">The total of those days.</param>
/// <param name="Expected">The total to expect at the end.</param>
/// <param name="Lower">The least to expect; never below what is counted.</param>
/// <param name="Upper">The most to expect.</param>
/// <param name="Currency">The currency of money.</param>
public sealed record Projection(Metric Metric, Period Period, int ElapsedDays, decimal SoFar, decimal Expected, decimal Lower, decimal Upper, Currency Currency)
{
    /// <summary>The projection in a sentence, as data.</summary>
    /// <param name="called">What the figure is called; the metric's name when omitted.</param>
    public Message ToMessage(Message? called = null) => Message.Of("insights.projection", MessageArgument.OfMessage("name", called ?? MetricLabel.Short(Metric)), MessageArgument.OfDate("end", Period.End),
        Argument("expected", Expected), Argument("low", Lower), Argument("high", Upper), Argument("so_far", SoFar), MessageArgument.OfNumber("elapsed", ElapsedDays), MessageArgument.OfNumber("days", Period.Days));

    /// <summary>The projection in an English sentence.</summary>
    public override string ToString() => ToMessage().ToString();

    private MessageArgument Argument(string name, decimal value) => Quantity.Argument(name, Metric, Metric.Unit == MetricUnit.Number ? decimal.Round(value) : value, Currency);
}
