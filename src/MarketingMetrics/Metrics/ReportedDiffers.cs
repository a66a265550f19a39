using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>REPORTED_DIFFERS: a source's own ratio is not what its parts give, by more than rounding: another measure, window or currency goes by the same name.</summary>
public sealed class ReportedDiffers : ICaveatRule<ReportedFigure>
{
    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("REPORTED_DIFFERS", CaveatSeverity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(ReportedFigure subject)
    {
        if (subject is not { Differs: true, Recomputed: { Metric: { } metric, Value: { } value } }) yield break;
        yield return Descriptor.Raise(subject.Ref, MetricText.NameArgument("metric", metric),
            Argument("reported", metric, subject.Reported, subject.Recomputed.Currency), Argument("recomputed", metric, value, subject.Recomputed.Currency));
    }

    private static MessageArgument Argument(string name, Metric metric, decimal value, Currency currency) => metric.Unit switch
    {
        MetricUnit.Money => MessageArgument.OfMoney(name, new Money(value, currency), metric.Decimals),
        MetricUnit.Percent => MessageArgument.OfPercent(name, value, metric.Decimals),
        MetricUnit.Multiple => MessageArgument.OfMultiple(name, value, metric.Decimals ?? 2),
        MetricUnit.Seconds => MessageArgument.OfDuration(name, value, metric.Decimals),
        _ => MessageArgument.OfNumber(name, value, metric.Decimals),
    };
}
