using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>The notebook door: metrics of selected facts.</summary>
public static class MetricCalculation
{
    /// <summary>The metrics of every group of the selection, and of all together.</summary>
    /// <param name="selection">Facts of a period, cut as wanted.</param>
    /// <param name="metrics">The metrics, one column each.</param>
    /// <exception cref="ArgumentException">No metrics are given.</exception>
    public static MetricTable Calculate(this FactSelection selection, params ReadOnlySpan<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (metrics.IsEmpty) throw new ArgumentException("Name at least one metric: selection.Calculate(PaidMediaMetrics.CostPerClick).", nameof(metrics));
        ImmutableArray<Metric> wanted = [.. metrics];
        FactQuery query = selection.Query.Of([.. wanted.SelectMany(metric => metric.Formula.Measures).Distinct()]);
        // The channel is asked for as well, so that the sides of a ratio can be seen to cover the same rows.
        bool byChannel = query.Dimensions.Contains(Dimension.Channel);
        FactResult fine = selection.Table.Query(byChannel ? query : query.By(Dimension.Channel));
        FactResult groups = byChannel ? fine : selection.Table.Query(query);
        MetricRow[] rows = [.. groups.Select(group => Row(group, wanted))];
        // Asked again, not rolled up: only the source knows what it has stored of what does not add.
        MetricRow total = Row(selection.Table.Query(query with { Dimensions = [], Grain = Grain.WholePeriod })[0], wanted);
        var subjects = wanted.Select((metric, column) => new MetricFigure(new FigureRef(metric.Key, period: query.Period), metric, total.Values[column], total.Group.Totals, fine));
        ImmutableArray<Caveat> caveats =
        [
            .. selection.Table.Caveats,
            .. subjects.SelectMany(subject => CaveatRules.Run(MetricRules.All, subject)).Distinct(),
        ];
        return new MetricTable(query, wanted, ImmutableCollectionsMarshal.AsImmutableArray(rows), total, caveats);
    }

    private static MetricRow Row(FactGroup group, ImmutableArray<Metric> metrics) =>
        new(group.Title, group, [.. metrics.Select(metric => metric.From(group.Totals))]);
}
