using MarketingMetrics.Facts;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>Whether two findings count some of the same money or events: one unit, a measure in common, and scopes that can meet.</summary>
internal static class ImpactOverlap
{
    public static bool Exists(ImpactFinding one, ImpactFinding other)
    {
        if (one.Impact is not { } first || other.Impact is not { } second || first.Currency != second.Currency) return false;
        if (!first.IsMoney && first.Measure != second.Measure) return false;
        return one.Kpi.Kpi.Metric.Formula.Measures.Intersect(other.Kpi.Kpi.Metric.Formula.Measures).Any() && CanMeet(one.Kpi.Kpi, other.Kpi.Kpi);
    }

    // Two filters on one dimension exclude each other where no value that one names passes the other.
    private static bool CanMeet(Kpi one, Kpi other) => !one.Scope.Any(mine => other.Scope.Any(theirs => mine.Dimension == theirs.Dimension && (Excludes(mine, theirs) || Excludes(theirs, mine))));

    private static bool Excludes(DimensionFilter named, DimensionFilter filter) => named.Kind == FilterKind.Equal && !named.Values.Any(filter.Matches);
}
