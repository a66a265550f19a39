using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>The straight line through a series, with how sure its slope is.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Grain">How long a point is.</param>
/// <param name="Points">How many points were measured.</param>
public sealed record Trend(Metric Metric, Grain Grain, int Points)
{
    /// <summary>Change per point, in the metric's unit; null where there are too few points to draw a line and say how sure it is.</summary>
    public decimal? Slope { get; init; }

    /// <summary>The lower end of the slope's interval; null where it is not known.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the slope's interval; null where it is not known.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Correlation of one residual with the next; where it is positive, the interval was widened for it.</summary>
    public double Autocorrelation { get; init; }

    /// <summary>True where the seven weekdays have levels of their own, so that a weekend at the end is no fall.</summary>
    public bool IsWeekdayAdjusted { get; init; }

    /// <summary>The currency of money.</summary>
    public Currency Currency { get; init; }

    /// <summary>True where the interval excludes zero.</summary>
    public bool IsClear => Lower > 0m || Upper < 0m;

    /// <summary>The trend in a sentence, as data.</summary>
    /// <param name="called">What the figure is called; the metric's name when omitted.</param>
    public Message ToMessage(Message? called = null)
    {
        MessageArgument name = MessageArgument.OfMessage("name", called ?? MetricLabel.Short(Metric));
        if (Slope is not { } slope || Lower is not { } lower || Upper is not { } upper) return Message.Of("insights.trend.unknown", name);
        return Message.Of(!IsClear ? "insights.trend.none" : slope > 0m ? "insights.trend.up" : "insights.trend.down", name,
            Quantity.Difference("slope", Metric, slope, Currency), Quantity.Difference("low", Metric, lower, Currency), Quantity.Difference("high", Metric, upper, Currency),
            MessageArgument.OfKey("grain", $"grain.{Codes.Of(Grain)}"));
    }

    /// <summary>The trend in an English sentence.</summary>
    public override string ToString() => ToMessage().ToString();
}
