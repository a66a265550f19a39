using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>E-mail metrics. The bounce of an e-mail is not the bounce of a site.</summary>
public static class EmailMetrics
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Metric> Declared = [];

    /// <summary><c>open_rate = email_opens / emails_delivered</c></summary>
    public static Metric OpenRate { get; } = Declare(new("open_rate", Measure.EmailOpens / Measure.EmailsDelivered)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Email, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    /// <summary><c>email_ctr = email_clicks / emails_delivered</c></summary>
    public static Metric ClickRate { get; } = Declare(new("email_ctr", Measure.EmailClicks / Measure.EmailsDelivered)
    {
        Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Area = ActivityArea.Email, Stage = RaceStage.Act, Class = MetricClass.Quality,
    });

    internal static IReadOnlyList<Metric> All => Declared;

    private static Metric Declare(Metric metric)
    {
        Declared.Add(metric);
        return metric;
    }
}
