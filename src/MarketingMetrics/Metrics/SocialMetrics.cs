using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Social network metrics.</summary>
public static class SocialMetrics
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Metric> Declared = [];

    /// <summary><c>followers = followers</c></summary>
    public static Metric Followers { get; } = Declare(new("followers", Formula.AsReported(Measure.Followers))
    {
        Direction = MetricDirection.HigherIsBetter, Area = ActivityArea.Social, Stage = RaceStage.Engage,
    });

    /// <summary><c>er_impressions = social_engagements / social_impressions</c></summary>
    public static Metric EngagementRateByImpressions { get; } = Declare(new("er_impressions", Measure.SocialEngagements / Measure.SocialImpressions)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Social, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    internal static IReadOnlyList<Metric> All => Declared;

    private static Metric Declare(Metric metric)
    {
        Declared.Add(metric);
        return metric;
    }
}
