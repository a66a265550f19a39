using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>How the two sides of a comparison were measured: what the comparability rules look at.</summary>
/// <param name="Basis">How the figure was measured.</param>
/// <param name="Other">How the other side was measured.</param>
public sealed record BasisPair(MeasurementBasis Basis, MeasurementBasis Other)
{
    /// <summary>What the figure is called in caveats.</summary>
    public FigureRef Ref { get; init; }

    /// <summary>The metric, so that only settings that touch its measures count: an attribution window does not move clicks. Null lets every setting count.</summary>
    public Metric? Metric { get; init; }

    /// <summary>Days of the shorter side: day borders and booking dates matter more the shorter it is. Null where it is not known.</summary>
    public int? Days { get; init; }

    // Booking a sale on the click or on the sale moves whole days, but hardly a month.
    internal bool IsShort => Days is <= 7;

    internal bool CountsConversions => Metric is null || Metric.Formula.Measures.Any(measure =>
        measure.Overlap == SourceOverlap.Claimed || measure == Measure.KeyEvents || measure == Measure.SessionsWithKeyEvent || measure == Measure.UsersWithKeyEvent
        || measure == Measure.AnalyticsPurchases || measure == Measure.AnalyticsRevenue);

    internal bool CountsRevenue => Metric is null || Metric.Formula.Measures.Any(measure =>
        measure.Unit == MeasureUnit.Money && measure != Measure.Cost && measure != Measure.AnalyticsAdCost && measure != Measure.SalesAndMarketingCost);

    internal bool CountsVisits => Metric is null || Metric.Formula.Measures.Any(measure => measure.Overlap == SourceOverlap.Shared);
}
