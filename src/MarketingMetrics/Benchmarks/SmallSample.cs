using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>SMALL_SAMPLE: fewer events than a verdict needs, or an interval that reaches further than half the value on either side.</summary>
internal sealed class SmallSample : ICaveatRule<SampledFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("SMALL_SAMPLE", CaveatSeverity.Warning);

    // Asked of every cell of every table, so without an iterator.
    public IEnumerable<Caveat> Examine(SampledFigure subject) => Find(subject) is { } caveat ? [caveat] : [];

    private Caveat? Find(in SampledFigure subject)
    {
        MetricInterval interval = subject.Interval;
        Sample sample = Sample.Of(subject.Value);
        if (!sample.IsTestable || subject.Value.Value is not { } value || interval is not { Metric: { } metric, Lower: { } low, Upper: { } high }) return null;
        if (sample.Events >= subject.Options.MinimumEvents && high - low <= value) return null;
        return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("events", (decimal)sample.Events, sample.Events == Math.Floor(sample.Events) ? 0 : 1),
            Quantity.Argument("low", metric, low, interval.Currency), Quantity.Argument("high", metric, high, interval.Currency),
            MessageArgument.OfNumber("minimum", subject.Options.MinimumEvents));
    }
}
