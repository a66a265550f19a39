using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Organic search metrics.</summary>
public static class SearchMetrics
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Metric> Declared = [];

    /// <summary><c>organic_clicks = organic_clicks</c></summary>
    public static Metric OrganicClicks { get; } = Declare(new("organic_clicks", Formula.Total(Measure.OrganicClicks))
    {
        Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.CountRate, Area = ActivityArea.Search, Stage = RaceStage.Reach,
    });

    /// <summary><c>organic_impressions = organic_impressions</c></summary>
    public static Metric OrganicImpressions { get; } = Declare(new("organic_impressions", Formula.Total(Measure.OrganicImpressions))
    {
        Area = ActivityArea.Search, Stage = RaceStage.Reach,
    });

    /// <summary><c>organic_ctr = organic_clicks / organic_impressions</c></summary>
    public static Metric OrganicClickThroughRate { get; } = Declare(new("organic_ctr", Measure.OrganicClicks / Measure.OrganicImpressions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Search, Stage = RaceStage.Reach, Class = MetricClass.Quality,
    });

    /// <summary><c>avg_position = position_sum / organic_impressions</c></summary>
    public static Metric AveragePosition { get; } = Declare(new("avg_position", Measure.PositionSum / Measure.OrganicImpressions)
    {
        Unit = MetricUnit.Score, Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.RatioOfSums, Area = ActivityArea.Search, Stage = RaceStage.Reach, Class = MetricClass.Quality,
    });

    internal static IReadOnlyList<Metric> All => Declared;

    private static Metric Declare(Metric metric)
    {
        Declared.Add(metric);
        return metric;
    }
}
