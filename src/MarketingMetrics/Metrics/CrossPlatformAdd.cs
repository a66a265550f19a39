using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>CROSS_PLATFORM_ADD: claims of several sources for one measure, or two reports of one source cut in different ways. Refused where none was chosen; told where adding was chosen.</summary>
public sealed class CrossPlatformAdd : ICaveatRule<MetricFigure>
{
    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("CROSS_PLATFORM_ADD", CaveatSeverity.Critical, CaveatEffect.ForbidsSum);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        foreach (Measure measure in subject.Metric.Formula.Measures)
        {
            MeasureTotal total = subject.Totals[measure];
            MeasureCoverage coverage = subject.Totals.CoverageOf(measure);
            string[] sources = [.. coverage.Sources];
            if (sources.Length < 2 && total.Reason == ValueReason.SourcesConflict) sources = [.. coverage.Segments.Select(CutOf).Distinct()];
            if (sources.Length < 2) continue;
            MessageArgument[] evidence = [MeasureName.Argument("measure", measure), MessageArgument.OfList("sources", sources)];
            if (total.Reason == ValueReason.SourcesConflict) yield return Descriptor.Raise(subject.Ref, evidence);
            else if (measure.Overlap == SourceOverlap.Claimed) yield return Descriptor.Raise(subject.Ref, evidence) with { Severity = CaveatSeverity.Warning, Effect = CaveatEffect.None };
        }
    }

    // Two reports of one source tell themselves apart by what they are cut by.
    private static string CutOf(FactSegment segment) => $"{segment.Basis.Source} ({(segment.Dimensions.IsEmpty ? "-" : string.Join(", ", segment.Dimensions))})";
}
