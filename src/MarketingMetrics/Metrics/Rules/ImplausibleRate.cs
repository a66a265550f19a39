using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>IMPLAUSIBLE_RATE: a proportion below 0 % or above 100 %. The figure stays as it is; nothing is clamped.</summary>
internal sealed class ImplausibleRate : ICaveatRule<MetricFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("IMPLAUSIBLE_RATE", CaveatSeverity.Critical);

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (subject.Metric is not { Unit: MetricUnit.Percent, Uncertainty: Uncertainty.Binomial } || subject.Value.Value is not (< 0m or > 1m)) yield break;
        // Where every conversion of an interaction counts, more than one per interaction is no mistake.
        if (subject.Metric.Formula.Measures.SelectMany(measure => subject.Totals.SegmentsOf(measure)).Any(segment => segment.Basis.Counting == ConversionCounting.Every)) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfPercent("rate", subject.Value.Value!.Value, 1),
            MessageArgument.OfNumber("numerator", subject.Value.Numerator ?? 0m), MessageArgument.OfNumber("denominator", subject.Value.Denominator ?? 0m));
    }
}
