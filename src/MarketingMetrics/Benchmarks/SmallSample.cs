using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>SMALL_SAMPLE: fewer events than a verdict needs, or an interval that reaches further than half the value on either side.</summary>
internal sealed class SmallSample : ICaveatRule<ComparedFigure>
{
    private static readonly CaveatDescriptor Kind = new("SMALL_SAMPLE", CaveatSeverity.Warning);

    public CaveatDescriptor Descriptor => Kind;

    public IEnumerable<Caveat> Examine(ComparedFigure subject) =>
        Of(subject.Ref, subject.Comparison.Actual, subject.Comparison.Interval, subject.Comparison.Options) is { } found ? [found] : [];

    internal static Caveat? Of(FigureRef figure, in MetricValue of, in MetricInterval interval, JudgingOptions options)
    {
        Sample sample = Sample.Of(of);
        if (!sample.IsTestable || of.Value is not { } value || interval is not { Metric: { } metric, Lower: { } low, Upper: { } high }) return null;
        if (sample.Events >= options.MinimumEvents && high - low <= value) return null;
        return Kind.Raise(figure, MessageArgument.OfNumber("events", (decimal)sample.Events, sample.Events == Math.Floor(sample.Events) ? 0 : 1),
            Quantity.Argument("low", metric, low, interval.Currency), Quantity.Argument("high", metric, high, interval.Currency),
            MessageArgument.OfNumber("minimum", options.MinimumEvents));
    }
}
