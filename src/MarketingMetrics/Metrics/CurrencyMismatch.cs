using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>CURRENCY_MISMATCH: money of two currencies meets in one figure.</summary>
public sealed class CurrencyMismatch : ICaveatRule<MetricFigure>
{
    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("CURRENCY_MISMATCH", CaveatSeverity.Critical, CaveatEffect.ForbidsSum);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (subject.Value.Reason != ValueReason.CurrenciesDiffer) yield break;
        IEnumerable<string> currencies = subject.Metric.Formula.Measures
            .Where(measure => measure.Unit == MeasureUnit.Money)
            .SelectMany(measure => subject.Totals.SegmentsOf(measure))
            .Select(segment => segment.Currency.Code).Distinct().Order(StringComparer.Ordinal);
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfList("currencies", currencies));
    }
}
