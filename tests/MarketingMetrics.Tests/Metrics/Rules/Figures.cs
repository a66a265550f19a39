using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics.Rules;

/// <summary>Figures of invented facts, and what the rules find in them.</summary>
internal static class Figures
{
    public static Period October { get; } = Period.Month(2026, 10);

    public static FactTable Facts(MeasurementBasis basis, params ReadOnlySpan<(string? Channel, MeasureAmount[] Amounts)> rows) => Facts(basis, October, rows);

    public static FactTable Facts(MeasurementBasis basis, Period period, params ReadOnlySpan<(string? Channel, MeasureAmount[] Amounts)> rows)
    {
        var table = new FactTableBuilder(basis, coverage: period) { Currency = Currency.Parse("EUR") };
        foreach ((string? channel, MeasureAmount[] amounts) in rows)
        {
            table.BeginRow(period.Start);
            if (channel is not null) table.Set(Dimension.Channel, channel);
            foreach (MeasureAmount amount in amounts) table.Set(amount);
            table.EndRow();
        }

        return table.Build();
    }

    public static FactTable Whole(MeasurementBasis basis, params MeasureAmount[] amounts) => FactTable.FromTotals(October, basis, amounts);

    public static MetricFigure Of(FactTable facts, Metric metric, Period? period = null)
    {
        var query = new FactQuery(period ?? October) { Measures = [.. metric.Formula.Measures] };
        Totals totals = facts.Query(query)[0].Totals;
        return new MetricFigure(new FigureRef(metric.Key), metric, metric.From(totals), totals, facts.Query(query.By(Dimension.Channel)));
    }

    /// <summary>The findings of one code among all rules on one figure.</summary>
    public static Caveat[] Found(string code, MetricFigure figure) => Checked(code, CaveatRules.Run(MetricRules.All, figure));

    /// <summary>The findings of one code among all rules between periods.</summary>
    public static Caveat[] Found(string code, MetricFigure figure, MetricFigure earlier) => Checked(code, CaveatRules.Run(MetricRules.BetweenPeriods, new FigurePair(figure, earlier)));

    /// <summary>Keeps one code, and makes sure that both languages can say it and that no rule broke.</summary>
    public static Caveat[] Checked(string code, ImmutableArray<Caveat> caveats)
    {
        caveats.Should().NotContain(caveat => caveat.Code == "RULE_FAILED");
        Caveat[] found = [.. caveats.Where(caveat => caveat.Code == code)];
        foreach (Caveat caveat in found)
        {
            foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
            {
                caveat.Title(language).Should().NotBe(code).And.NotContain("{");
                caveat.Message(language).Should().NotBeEmpty().And.NotContain("{");
                caveat.Remedy(language).Should().NotBeEmpty().And.NotContain("{");
            }
        }

        return found;
    }
}
