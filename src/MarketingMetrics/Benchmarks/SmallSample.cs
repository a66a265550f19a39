using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>SMALL_SAMPLE: fewer events than a verdict needs, or an interval that reaches further than half the value on either side.</summary>
internal sealed class SmallSample : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("SMALL_SAMPLE", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        MetricInterval interval = subject.Comparison.Interval;
        Sample sample = Sample.Of(subject.Comparison.Actual);
        if (!sample.IsTestable || subject.Comparison.Actual.Value is not { } value || interval is not { Metric: { } metric, Lower: { } low, Upper: { } high }) yield break;
        if (sample.Events >= subject.Comparison.Options.MinimumEvents && high - low <= value) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("events", (decimal)sample.Events, sample.Events == Math.Floor(sample.Events) ? 0 : 1),
            Quantity.Argument("low", metric, low, interval.Currency), Quantity.Argument("high", metric, high, interval.Currency),
            MessageArgument.OfNumber("minimum", subject.Comparison.Options.MinimumEvents));
    }
}
