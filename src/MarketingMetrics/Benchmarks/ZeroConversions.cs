using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>ZERO_CONV: money was spent and nothing converted: the cost of a conversion is known from below only.</summary>
internal sealed class ZeroConversions : ICaveatRule<SampledFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("ZERO_CONV", CaveatSeverity.Warning);

    // Asked of every cell of every table, so without an iterator.
    public IEnumerable<Caveat> Examine(SampledFigure subject) => Find(subject) is { } caveat ? [caveat] : [];

    private Caveat? Find(in SampledFigure subject)
    {
        MetricValue value = subject.Value;
        if (value is not { Reason: ValueReason.NoConversions, Metric: { } metric, Numerator: { } cost } || value.Interval(subject.Options.Confidence).Lower is not { } bound) return null;
        return Descriptor.Raise(subject.Ref, MessageArgument.OfMoney("cost", new Money(cost, value.Currency)), Quantity.Argument("bound", metric, bound, value.Currency));
    }
}
