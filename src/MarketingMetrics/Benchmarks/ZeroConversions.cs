using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>ZERO_CONV: money was spent and nothing converted: the cost of a conversion is known from below only.</summary>
internal sealed class ZeroConversions : ICaveatRule<ComparedFigure>
{
    private static readonly CaveatDescriptor Kind = new("ZERO_CONV", CaveatSeverity.Warning);

    public CaveatDescriptor Descriptor => Kind;

    public IEnumerable<Caveat> Examine(ComparedFigure subject) => Of(subject.Ref, subject.Comparison.Actual, subject.Comparison.Options) is { } found ? [found] : [];

    internal static Caveat? Of(FigureRef figure, in MetricValue value, JudgingOptions options)
    {
        if (value is not { Reason: ValueReason.NoConversions, Metric: { } metric, Numerator: { } cost } || value.Interval(options.Confidence).Lower is not { } bound) return null;
        return Kind.Raise(figure, MessageArgument.OfMoney("cost", new Money(cost, value.Currency)), Quantity.Argument("bound", metric, bound, value.Currency));
    }
}
