using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>When a difference counts. One set for a whole report, overridable per KPI; every verdict shows the set it was judged by.</summary>
public sealed record JudgingOptions
{
    /// <summary>The defaults.</summary>
    public static JudgingOptions Default { get; } = new();

    /// <summary>Level of intervals and tests. Default 0.95, two-sided.</summary>
    public double Level { get; init => field = value is > 0.5 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(Level), value, "A level lies between 0.5 and 1, such as 0.95."); } = 0.95;

    /// <summary>Smallest relative difference that matters, and the margin within which two figures count as equal. Default 0.05.</summary>
    public decimal Materiality { get; init => field = value is >= 0m and < 1m ? value : throw new ArgumentOutOfRangeException(nameof(Materiality), value, "Materiality is a fraction from 0 to below 1, such as 0.05."); } = 0.05m;

    /// <summary>Events each side needs before a verdict is given. Default 30.</summary>
    public int MinimumEvents { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(MinimumEvents), value, "A number of events is not negative."); } = 30;

    /// <summary>Share of false discoveries accepted among the changes of one report (Benjamini-Hochberg). Default 0.10.</summary>
    public double FalseDiscoveryRate { get; init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(FalseDiscoveryRate), value, "A rate lies between 0 and 1, such as 0.10."); } = 0.10;

    /// <summary>How the p-values of one report are adjusted for one another. Default Benjamini-Hochberg. With Holm the rate above is the accepted probability of a single false finding.</summary>
    public Adjustment Adjustment { get; init => field = value is >= Adjustment.None and <= Adjustment.Holm ? value : throw new ArgumentOutOfRangeException(nameof(Adjustment), value, "The adjustment is one of the named ones."); } = Adjustment.BenjaminiHochberg;

    /// <summary>
    /// How much single amounts vary (coefficient of variation; shops are often near 1), for averages of amounts whose totals alone are known, such as the average
    /// order value. Null, the default, leaves such averages untested where there are no days.
    /// </summary>
    public double? AmountVariation { get; init => field = value is { } variation ? AmountSpread.CheckedVariation(variation, nameof(AmountVariation)) : null; }

    /// <summary>
    /// With a seed, ratios of daily sums are judged by the bootstrap over days, which supposes no shape of the days, in place of the delta method. Equal seeds
    /// give equal verdicts. Null, the default, keeps the delta method: it is a hundred times faster, and close to it for two weeks of days or more.
    /// </summary>
    public ulong? BootstrapSeed { get; init; }

    internal Confidence Confidence => Confidence.FromLevel(Level);
}
