using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Planning.Rules;

namespace MarketingMetrics.Planning;

/// <summary>The rules that judge a KPI by what the plan knows, in the order they run.</summary>
public static class PlanningRules
{
    /// <summary>All rules of this room, with the default thresholds.</summary>
    public static ImmutableArray<ICaveatRule<KpiEvidence>> All { get; } = With(CaveatThresholds.Default);

    /// <summary>All rules of this room, with thresholds of your own.</summary>
    public static ImmutableArray<ICaveatRule<KpiEvidence>> With(CaveatThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return
        [
            new OtherPartyAds(), new PlatformSumExceeds(thresholds), new PlatformSumBelow(thresholds), new SelfAttribution(), new ViewThrough(thresholds),
            new ConsentModelOff(thresholds), new SalesCycleOpen(), new NoIncrementality(),
        ];
    }
}
