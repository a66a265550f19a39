using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics.Rules;

namespace MarketingMetrics.Metrics;

/// <summary>The rules that judge how a figure was measured, added up and divided, in the order they run.</summary>
public static class MetricRules
{
    /// <summary>All rules on one figure, with the default thresholds.</summary>
    public static ImmutableArray<ICaveatRule<MetricFigure>> All { get; } = With(CaveatThresholds.Default);

    /// <summary>All rules on a figure and the same figure of another period, with the default thresholds.</summary>
    public static ImmutableArray<ICaveatRule<FigurePair>> BetweenPeriods { get; } = BetweenPeriodsWith(CaveatThresholds.Default);

    /// <summary>All rules on one figure, with thresholds of your own.</summary>
    public static ImmutableArray<ICaveatRule<MetricFigure>> With(CaveatThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return
        [
            new CrossPlatformAdd(), new CurrencyMismatch(), new CoverageMismatch(), new PartialPeriod(), new NonAdditive(),
            new AverageOfAverages(), new FrequencyScope(), new CensoredShare(), new ImplausibleRate(), new ClicksAboveImpressions(),
            new SkanDelay(), new SkanNull(), new PixelServerDuplicates(), new WindowChanged(), new KeyEventNotRetroactive(),
            new LastClickOnly(), new ModelRemoved(), new DataDrivenOpaque(), new ModelledConversions(), new IosTracking(),
            new Sampled(thresholds), new Thresholded(), new CrossDevice(), new EstimatedMetric(),
            new InvalidClicks(thresholds), new MachineOpens(), new ScannerClicks(thresholds),
            .. FactRules.With(thresholds).Select(rule => new OfItsFacts(rule)),
        ];
    }

    /// <summary>All rules on a figure and the same figure of another period, with thresholds of your own.</summary>
    public static ImmutableArray<ICaveatRule<FigurePair>> BetweenPeriodsWith(CaveatThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return
        [
            new MachineOpensBegan(), new OfTheEarlier(new WindowChanged()), new OfTheEarlier(new KeyEventNotRetroactive()), new ConsentRateChanged(thresholds),
            new DirectShareChanged(thresholds), new SurvivorCohort(thresholds), new SuspiciousChange(thresholds),
        ];
    }
}
