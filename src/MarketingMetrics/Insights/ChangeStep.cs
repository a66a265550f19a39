using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>One step from the earlier value to the later one: a bar of a waterfall.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Amount">Its part of the change, in the metric's unit; the steps add up to the change exactly.</param>
/// <param name="Driver">The driver; null where the step is none.</param>
public sealed record ChangeStep(ChangeKind Kind, decimal Amount, Metric? Driver = null)
{
    /// <summary>
    /// By what fraction the driver itself changed: within segments on average (of logarithms, weighted as the parts are), so at an unchanged mix. Null for other steps and
    /// where a driver came from or went to zero.
    /// </summary>
    public decimal? DriverChange { get; init; }

    /// <summary>Stable id within the decomposition: <c>mix</c>, <c>entered</c>, <c>driver:cpc</c>.</summary>
    public string Key => Driver is null ? Codes.Of(Kind) : $"{Codes.Of(Kind)}:{Driver.Key}";

    /// <summary>The name of the step: the driver's own name, or "mix", "rate" and so on.</summary>
    public Message Label => Driver is null ? Message.Of($"insights.steps.{Codes.Of(Kind)}") : MetricLabel.Of(Driver);

    /// <summary>Reads as <c>driver:cpc +3.19</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Key} {Amount:+0.####;-0.####;0}");
}
