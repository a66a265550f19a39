using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Insights;

/// <summary>The rules that judge how a change may be read, in the order they run.</summary>
public static class InsightRules
{
    /// <summary>All rules of this room.</summary>
    public static ImmutableArray<ICaveatRule<InsightEvidence>> All { get; } = [new TrackingBreak(), new MixShift(), new PriceEffect(), new BrandNonBrand()];
}
