using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>
/// PLATFORM_SUM_BELOW: of the orders that the back office books on channels where platforms claim anything, they claim less than the threshold (60 %).
/// Tested where the back office is cut by channel.
/// </summary>
internal sealed class PlatformSumBelow(CaveatThresholds thresholds) : ICaveatRule<KpiEvidence>
{
    public CaveatDescriptor Descriptor { get; } = new("PLATFORM_SUM_BELOW", CaveatSeverity.Warning) { Source = "https://webmasterid.com/attribution-models/attribution-data-discrepancies" };

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        if (subject.BySource is not { } facts || ClaimedResults.Counterpart(subject.Plan, subject.Kpi) is not { } booked
            || ClaimedResults.BackOffice(subject.Plan, facts, booked) is not { } office) yield break;
        SortedDictionary<string, decimal> claims = ClaimedResults.Claims(subject.Plan, facts, booked);
        string[] channels = [.. facts.Where(group => claims.ContainsKey(group[Dimension.Source] ?? "")).Select(group => group[Dimension.Channel]).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        decimal claimed = claims.Values.Sum();
        decimal real = ClaimedResults.Booked(facts, office, booked).Where(group => channels.Contains(group[Dimension.Channel])).Sum(group => group.Totals[booked].Value);
        if (claims.Count == 0 || real <= 0m || claimed >= thresholds.LeastClaimedShare * real) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfList("sources", claims.Keys), MessageArgument.OfNumber("claimed", claimed),
            MeasureName.Argument("measure", booked), MessageArgument.OfNumber("real", real), MessageArgument.OfPercent("share", claimed / real, 0), MessageArgument.OfList("channels", channels));
    }
}
