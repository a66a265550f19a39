using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning;

/// <summary>OTHER_PARTY_ADS: the figure counts all sales or leads, and others advertise too: it does not show the share of this work.</summary>
public sealed class OtherPartyAds : ICaveatRule<KpiEvidence>
{
    // What the back office counts knows nothing of who brought it; a platform's own claims do not count other parties' sales.
    private static readonly Measure[] Totals =
    [
        Measure.Leads, Measure.MarketingQualifiedLeads, Measure.SalesQualifiedLeads, Measure.Opportunities, Measure.WonDeals,
        Measure.Orders, Measure.OrderUnits, Measure.Revenue, Measure.GrossProfit, Measure.NewCustomers, Measure.Customers,
        Measure.KeyEvents, Measure.AnalyticsPurchases, Measure.AnalyticsRevenue,
    ];

    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("OTHER_PARTY_ADS", CaveatSeverity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        Advertiser[] others = [.. subject.Plan.OtherAdvertising.Parties.Where(party => MayTouch(party, subject.Kpi))];
        if (others.Length == 0) yield break;
        foreach (Measure measure in subject.Kpi.Metric.Formula.Measures)
        {
            if (!Totals.Contains(measure)) continue;
            yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("measure", measure), MessageArgument.OfList("parties", others.Select(party => party.ToString())));
            yield break;
        }
    }

    // A KPI that counts only channels the other party is not on is not touched by it.
    private static bool MayTouch(Advertiser party, Kpi kpi) => party.Channels.IsEmpty
        || !kpi.Scope.Any(filter => filter.Dimension == Dimension.Channel && !party.Channels.Any(filter.Matches));
}
