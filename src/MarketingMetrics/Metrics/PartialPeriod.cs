using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>PARTIAL_PERIOD: days of the period are not covered, or the last one was not over when the figures were extracted.</summary>
public sealed class PartialPeriod : ICaveatRule<MetricFigure>
{
    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("PARTIAL_PERIOD", CaveatSeverity.Critical, CaveatEffect.ForbidsComparison);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        foreach (Measure measure in subject.Metric.Formula.Measures)
        {
            MeasureCoverage coverage = subject.Totals.CoverageOf(measure);
            if (coverage.Rows == 0) continue;
            DateOnly? extracted = coverage.Segments.Max(segment => segment.Basis.ExtractedOn);
            bool isUnfinished = extracted <= subject.Totals.Period.End && coverage.Segments.Any(segment => segment.Coverage.End >= extracted);
            if (coverage.IsComplete && !isUnfinished) continue;
            yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("measure", measure),
                MessageArgument.OfNumber("covered", coverage.CoveredDays - (isUnfinished ? 1 : 0)), MessageArgument.OfNumber("days", subject.Totals.Period.Days),
                MessageArgument.OfList("sources", coverage.Sources));
        }
    }
}
