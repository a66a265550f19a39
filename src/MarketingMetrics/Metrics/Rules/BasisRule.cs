using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>A rule on how sources measured: at most one finding per source of the figure.</summary>
internal abstract class BasisRule(CaveatDescriptor descriptor) : ICaveatRule<MetricFigure>
{
    public CaveatDescriptor Descriptor { get; } = descriptor;

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        List<string> told = [];
        foreach (Measure measure in subject.Metric.Formula.Measures)
        {
            if (!Concerns(measure)) continue;
            foreach (FactSegment segment in subject.Totals.SegmentsOf(measure))
            {
                if (told.Contains(segment.Basis.Source) || Find(subject, segment.Basis) is not { } caveat) continue;
                told.Add(segment.Basis.Source);
                yield return caveat;
            }
        }
    }

    /// <summary>Whether the setting touches what is counted.</summary>
    protected abstract bool Concerns(Measure measure);

    /// <summary>The finding on one source; null when all is well.</summary>
    protected abstract Caveat? Find(MetricFigure subject, MeasurementBasis basis);

    /// <summary>A finding that names the source first.</summary>
    protected Caveat Raise(MetricFigure subject, MeasurementBasis basis, params ReadOnlySpan<MessageArgument> evidence) =>
        Descriptor.Raise(subject.Ref, [MessageArgument.OfText("basis", basis.Source), .. evidence]);
}
