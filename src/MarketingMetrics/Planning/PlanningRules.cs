using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Planning;

/// <summary>The rules that judge a KPI by what the plan knows, in the order they run.</summary>
public static class PlanningRules
{
    /// <summary>All rules of this room.</summary>
    public static ImmutableArray<ICaveatRule<KpiEvidence>> All { get; } = [new OtherPartyAds()];
}
