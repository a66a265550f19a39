using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>AVG_OF_AVG: a share, a score or a percentile was delivered without its two sides, and the figure asked for would need an average of several.</summary>
internal sealed class AverageOfAverages : ICaveatRule<MetricFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("AVG_OF_AVG", CaveatSeverity.Critical, CaveatEffect.ForbidsSum);

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (subject.Value.Reason != ValueReason.NotAdditive) yield break;
        foreach (Measure measure in subject.Metric.Formula.Measures)
        {
            if (IsAverage(measure) && subject.Totals[measure].Reason == ValueReason.NotAdditive)
                yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("measure", measure));
        }
    }

    /// <summary>What is a ratio or a percentile already, and not a count of people or things.</summary>
    public static bool IsAverage(Measure measure) => !measure.IsAdditive && measure.Unit is MeasureUnit.Share or MeasureUnit.Score or MeasureUnit.Seconds;
}
