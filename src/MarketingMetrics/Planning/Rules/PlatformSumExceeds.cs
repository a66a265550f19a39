using MarketingMetrics.Attribution;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>
/// PLATFORM_SUM_EXCEEDS: the platforms together claim more than the back office booked in the period: some orders are claimed twice, or claimed wrongly.
/// A warning from the first order, critical from the threshold (20 %). Not tested where nothing was booked.
/// </summary>
internal sealed class PlatformSumExceeds(CaveatThresholds thresholds) : ICaveatRule<KpiEvidence>
{
    public CaveatDescriptor Descriptor { get; } = new("PLATFORM_SUM_EXCEEDS", CaveatSeverity.Critical)
    {
        Source = "https://www.ruleranalytics.com/blog/reporting/conversion-duplication/, https://bluefroganalytics.com/blog/how-to-deduplicate-conversions-across-platforms/",
    };

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        if (subject.BySource is not { } facts || ClaimedResults.Counterpart(subject.Plan, subject.Kpi) is not { } booked
            || ClaimedResults.BackOffice(subject.Plan, facts, booked) is not { } office) yield break;
        SortedDictionary<string, decimal> claims = ClaimedResults.Claims(subject.Plan, facts, booked);
        if (claims.Count == 0) yield break;
        ClaimBounds bounds = ClaimBounds.From(claims, ClaimedResults.Booked(facts, office, booked).Sum(group => group.Totals[booked].Value));
        if (bounds.OverClaim is not (> 0m and { } excess)) yield break;
        Caveat found = Descriptor.Raise(subject.Ref, MessageArgument.OfList("sources", claims.Keys), MessageArgument.OfNumber("claimed", bounds.Claimed),
            MeasureName.Argument("measure", booked), MessageArgument.OfText("office", office), MessageArgument.OfNumber("real", bounds.Real),
            MessageArgument.OfPercent("excess", excess, 1, signed: true));
        yield return excess >= thresholds.CriticalOverClaim ? found : found with { Severity = CaveatSeverity.Warning };
    }
}
