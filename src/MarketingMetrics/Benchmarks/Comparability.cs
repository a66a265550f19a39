using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Why two figures may not be compared, or only with care: their sources measured differently.</summary>
/// <remarks>What a source does not say is no reason: only settings that both sides state and that differ are told.</remarks>
public static class Comparability
{
    /// <summary>The rules, in the order they run.</summary>
    public static ImmutableArray<ICaveatRule<BasisPair>> Rules { get; } =
    [
        new AnalyticsBreak(), new DefinitionChange(), new WindowMismatch(), new ModelMismatch(), new CountingMode(), new TimeBasisMismatch(),
        new TaxRefundBasis(), new TimeZoneMismatch(), new SamplingMismatch(), new ThresholdMismatch(), new ModelledShareMismatch(), new SourceChanged(),
    ];

    /// <summary>The reasons against comparing figures of these two bases; those with <see cref="CaveatEffect.ForbidsComparison"/> forbid it.</summary>
    /// <param name="basis">How the figure was measured.</param>
    /// <param name="other">How the other side was measured.</param>
    /// <param name="metric">The metric; every setting counts when omitted.</param>
    /// <param name="figure">What the figure is called in the caveats.</param>
    /// <param name="days">Days of the shorter side; not known when omitted.</param>
    public static ImmutableArray<Caveat> Between(MeasurementBasis basis, MeasurementBasis other, Metric? metric = null, FigureRef figure = default, int? days = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(other);
        return basis == other ? [] : CaveatRules.Run(Rules, new BasisPair(basis, other) { Metric = metric, Ref = figure, Days = days });
    }

    /// <summary>
    /// The reasons against comparing the metric of these totals. Each source is held against itself on the other side, or, where it is not there, against
    /// every source of that side; one finding per code.
    /// </summary>
    /// <param name="metric">The metric.</param>
    /// <param name="totals">The totals of the figure.</param>
    /// <param name="other">The totals of the other side.</param>
    /// <param name="figure">What the figure is called in the caveats.</param>
    public static ImmutableArray<Caveat> Between(Metric metric, in Totals totals, in Totals other, FigureRef figure = default)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return [.. Pairs(metric, totals, other, figure).SelectMany(pair => CaveatRules.Run(Rules, pair)).DistinctBy(caveat => caveat.Code)];
    }

    internal static IEnumerable<BasisPair> Pairs(Metric metric, Totals totals, Totals other, FigureRef figure)
    {
        int days = Math.Min(totals.Period.Days, other.Period.Days);
        foreach (Measure measure in metric.Formula.Measures)
        {
            MeasurementBasis[] ours = [.. totals.SegmentsOf(measure).Select(segment => segment.Basis).Distinct()];
            MeasurementBasis[] theirs = [.. other.SegmentsOf(measure).Select(segment => segment.Basis).Distinct()];
            foreach (MeasurementBasis one in ours)
            {
                MeasurementBasis[] same = [.. theirs.Where(two => two.Source == one.Source)];
                // Two exports of one source: if one of them was measured alike, the figure has its counterpart.
                if (same.Any(two => Settings(two) == Settings(one))) continue;
                foreach (MeasurementBasis two in same.Length > 0 ? same : theirs) yield return new BasisPair(one, two) { Metric = metric, Ref = figure, Days = days };
            }
        }
    }

    private static MeasurementBasis Settings(MeasurementBasis basis) => basis with { Account = null, Report = null, ExtractedOn = null };
}
