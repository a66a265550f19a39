using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Metrics;

/// <summary>The rules that judge how a figure was added up and divided, in the order they run.</summary>
public static class MetricRules
{
    /// <summary>All rules of this room.</summary>
    public static ImmutableArray<ICaveatRule<MetricFigure>> All { get; } =
    [
        new CrossPlatformAdd(), new CurrencyMismatch(), new CoverageMismatch(), new PartialPeriod(), new NonAdditive(),
    ];
}
