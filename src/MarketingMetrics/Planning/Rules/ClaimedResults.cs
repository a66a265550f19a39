using System.Collections.Immutable;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Planning.Rules;

/// <summary>What the sources of a plan claim beside what the back office booked.</summary>
internal static class ClaimedResults
{
    private static readonly Measure[] Independent =
    [
        Measure.Orders, Measure.Leads, Measure.WonDeals, Measure.NewCustomers, Measure.Revenue, Measure.KeyEvents, Measure.AnalyticsPurchases, Measure.AnalyticsRevenue,
    ];

    /// <summary>What the query by source asks for.</summary>
    public static ImmutableArray<Measure> Measures { get; } =
    [
        Measure.AdConversions, Measure.AdPurchases, Measure.AdLeads, Measure.EmailOrders, Measure.ViewThroughConversions, Measure.Clicks, .. Independent,
    ];

    /// <summary>Whether a KPI rests on what sources claim for themselves.</summary>
    public static bool Concern(Kpi kpi) => kpi.Metric.Formula.Measures.Any(measure => measure.Overlap == SourceOverlap.Claimed);

    /// <summary>What the claims of a KPI are called in the back office: orders or leads; null where they have no counterpart there.</summary>
    public static Measure? Counterpart(MeasurementPlan plan, Kpi kpi)
    {
        foreach (Measure measure in kpi.Metric.Formula.Measures)
        {
            if (measure == Measure.AdPurchases || measure == Measure.AdPurchaseValue || measure == Measure.EmailOrders || measure == Measure.EmailRevenue) return Measure.Orders;
            if (measure == Measure.AdLeads) return Measure.Leads;
            if (measure == Measure.AdConversions || measure == Measure.AdConversionValue) return plan.ConversionsAre;
        }

        return null;
    }

    /// <summary>What each source claims of orders or leads: purchases or leads where it delivers them, else its conversions if the plan says that they are the same.</summary>
    public static SortedDictionary<string, decimal> Claims(MeasurementPlan plan, FactResult bySource, Measure booked)
    {
        Measure[] named = booked == Measure.Orders ? [Measure.AdPurchases, Measure.EmailOrders] : [Measure.AdLeads];
        SortedDictionary<string, decimal> claims = new(StringComparer.Ordinal), conversions = new(StringComparer.Ordinal);
        foreach (FactGroup group in bySource)
        {
            string source = group[Dimension.Source] ?? "";
            foreach (Measure measure in named) Add(claims, source, group.Totals[measure]);
            if (plan.ConversionsAre == booked) Add(conversions, source, group.Totals[Measure.AdConversions]);
        }

        foreach ((string source, decimal claimed) in conversions) claims.TryAdd(source, claimed);
        return claims;
    }

    /// <summary>The one source of what was really booked: the plan's choice, else the only one there is.</summary>
    public static string? BackOffice(MeasurementPlan plan, FactResult bySource, Measure booked)
    {
        string[] sources = plan.Sources.TryGetValue(booked, out ImmutableArray<string> chosen)
            ? [.. chosen]
            : [.. bySource.Where(group => group.Totals[booked].IsDefined).Select(group => group[Dimension.Source]).OfType<string>().Distinct()];
        return sources.Length == 1 ? sources[0] : null;
    }

    /// <summary>The groups of the back office, or none where it does not cover the whole period: a part of the orders says nothing about all claims.</summary>
    public static FactGroup[] Booked(FactResult bySource, string backOffice, Measure booked)
    {
        FactGroup[] groups = [.. bySource.Where(group => group[Dimension.Source] == backOffice && group.Totals[booked].IsDefined)];
        return Array.Exists(groups, group => group.Totals.CoverageOf(booked).IsComplete) ? groups : [];
    }

    /// <summary>Whether somebody other than the seller of the advertising saw results.</summary>
    public static bool HaveWitness(FactResult bySource) => bySource.Any(group => Independent.Any(measure => group.Totals[measure] is { IsDefined: true, Value: > 0m }));

    private static void Add(SortedDictionary<string, decimal> sums, string source, in MeasureTotal total)
    {
        if (total.IsDefined) sums[source] = sums.GetValueOrDefault(source) + total.Value;
    }
}
