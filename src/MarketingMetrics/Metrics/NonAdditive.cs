using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics.Rules;

namespace MarketingMetrics.Metrics;

/// <summary>NON_ADDITIVE: a figure of distinct people or a stock was asked for where no single stored cell answers.</summary>
public sealed class NonAdditive : ICaveatRule<MetricFigure>
{
    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("NON_ADDITIVE", CaveatSeverity.Critical, CaveatEffect.ForbidsSum);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (subject.Value.Reason != ValueReason.NotAdditive) yield break;
        foreach (Measure measure in subject.Metric.Formula.Measures)
        {
            MeasureTotal total = subject.Totals[measure];
            if (total.Reason != ValueReason.NotAdditive || AverageOfAverages.IsAverage(measure)) continue;
            yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("measure", measure), MessageArgument.OfMessage("known", Known(total)));
        }
    }

    // Only distinct counts are bounded by their parts; the last value of a stock may lie below its greatest.
    private static Message Known(in MeasureTotal total) => total is { Lower: { } least, Upper: { } most }
        ? Message.Of("values.lies_between", MessageArgument.OfNumber("least", least), MessageArgument.OfNumber("most", most))
        : Message.Of("values.nothing_known");
}
