using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Amounts and differences in a metric's unit, as message arguments that every language writes in its own way.</summary>
public static class Quantity
{
    /// <summary>An amount in the metric's unit.</summary>
    public static MessageArgument Argument(string name, Metric metric, decimal value, Currency currency, bool signed = false)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return metric.Unit switch
        {
            // A money target that names no currency, over facts of several: a plain number, with as many decimals as most money has.
            MetricUnit.Money when currency.IsNone => MessageArgument.OfNumber(name, value, metric.Decimals ?? 2, signed),
            MetricUnit.Money => MessageArgument.OfMoney(name, new Money(value, currency), metric.Decimals, signed),
            MetricUnit.Percent => MessageArgument.OfPercent(name, value, metric.Decimals ?? 2, signed),
            MetricUnit.Multiple => MessageArgument.OfMultiple(name, value, metric.Decimals ?? 2, signed),
            MetricUnit.Seconds => MessageArgument.OfDuration(name, value, metric.Decimals, signed),
            _ => MessageArgument.OfNumber(name, value, metric.Decimals ?? MetricText.DecimalsOf(value), signed),
        };
    }

    /// <summary>A difference in the metric's unit, with its sign: points where the metric is a percentage.</summary>
    public static MessageArgument Difference(string name, Metric metric, decimal value, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return metric.Unit == MetricUnit.Percent
            ? MessageArgument.OfPoints(name, value, metric.Decimals ?? 2)
            : Argument(name, metric, value, currency, signed: true);
    }
}
