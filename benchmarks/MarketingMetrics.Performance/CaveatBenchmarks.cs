using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Performance;

/// <summary>
/// All caveat rules over a report with 15 KPIs, 10 channels and 24 months: each KPI as a figure, against the month before and against the plan, and the facts
/// by channel, by day of the month reported and by month. The queries are answered beforehand; only the rules are measured. To stay below 5 ms.
/// </summary>
[MemoryDiagnoser]
public class CaveatBenchmarks
{
    private static readonly Period Month = Period.Month(2026, 10);

    private static readonly Metric[] Metrics =
    [
        PaidMediaMetrics.Impressions, PaidMediaMetrics.Clicks, PaidMediaMetrics.Cost, PaidMediaMetrics.Conversions, PaidMediaMetrics.ConversionValue,
        PaidMediaMetrics.ClickThroughRate, PaidMediaMetrics.CostPerClick, PaidMediaMetrics.CostPerMille, PaidMediaMetrics.CostPerAcquisition, PaidMediaMetrics.ConversionRate,
        PaidMediaMetrics.ReturnOnAdSpend, SiteMetrics.Sessions, SiteMetrics.KeyEvents, SiteMetrics.EngagementRate, SiteMetrics.ConversionRatePerSession,
    ];

    private MetricFigure[] _figures = [];
    private FigurePair[] _pairs = [];
    private KpiEvidence[] _evidence = [];
    private ComparedFigure[] _compared = [];
    private FactResult _days = null!;
    private FactResult _months = null!;

    /// <summary>Answers the queries of the plan once.</summary>
    [GlobalSetup]
    public void Answer()
    {
        FactTable facts = FactTable.Join(Ads("google-ads"), Ads("meta-ads"), Site());
        var plan = new MeasurementPlan
        {
            Client = "Atelier Lumen",
            Kpis = [.. Metrics.Select(metric => new Kpi(metric.Key, "q", metric))],
            Questions = [new KeyPerformanceQuestion("q", "How well do we grow?", "growth", ActivityArea.Conversion)],
            Sources = ImmutableDictionary<Measure, ImmutableArray<string>>.Empty.Add(Measure.AdConversions, ["google-ads", "meta-ads"]).Add(Measure.AdConversionValue, ["google-ads", "meta-ads"]),
            ConversionsAre = Measure.Orders,
        };
        FactResult bySource = facts.Query(new FactQuery(Month) { Dimensions = [Dimension.Source, Dimension.Channel] });
        _figures = [.. Metrics.Select(metric => Figure(facts, plan, metric, Month))];
        MetricFigure[] earlier = [.. Metrics.Select(metric => Figure(facts, plan, metric, Month.Previous))];
        _pairs = [.. _figures.Zip(earlier, (now, then) => new FigurePair(now, then))];
        _evidence = [.. _figures.Select((figure, i) => new KpiEvidence(plan, plan.Kpis[i], figure.Ref, figure, JudgingOptions.Default) { BySource = bySource })];
        _compared = [.. _pairs.Select(pair => ComparedFigure.From(pair.Figure.Ref, pair.Figure.Value.Against(Month, pair.Earlier.Value, Month.Previous), pair.Figure.Totals, pair.Earlier.Totals))];
        _days = facts.Query(new FactQuery(Month) { Measures = [Measure.Sessions, Measure.EngagedSessions] }.By(Dimension.Channel).By(Grain.Day));
        _months = facts.Query(new FactQuery(new Period(new(2024, 11, 1), Month.End)) { Measures = [Measure.Sessions, Measure.EngagedSessions] }.By(Dimension.Channel).By(Grain.Month));
    }

    /// <summary>All caveat rules over the answers.</summary>
    [Benchmark]
    public int AllRules()
    {
        int found = CaveatRules.Run(FactRules.All, _days).Length + CaveatRules.Run(FactRules.All, _months).Length;
        for (int i = 0; i < _figures.Length; i++)
        {
            found += CaveatRules.Run(MetricRules.All, _figures[i]).Length + CaveatRules.Run(MetricRules.BetweenPeriods, _pairs[i]).Length
                + CaveatRules.Run(BenchmarkRules.All, _compared[i]).Length + CaveatRules.Run(PlanningRules.All, _evidence[i]).Length;
        }

        return found;
    }

    private static MetricFigure Figure(FactTable facts, MeasurementPlan plan, Metric metric, Period period)
    {
        var query = new FactQuery(period) { Measures = [.. metric.Formula.Measures], Sources = plan.Sources };
        Totals totals = facts.Query(query)[0].Totals;
        return new MetricFigure(new FigureRef(metric.Key, period: period), metric, metric.From(totals), totals, facts.Query(query.By(Dimension.Channel)));
    }

    private static FactTable Ads(string source)
    {
        var rows = Rows(source);
        foreach ((DateOnly day, int channel) in Days())
        {
            rows.BeginRow(day).Set(Dimension.Channel, Channels[channel]).Set(Measure.Impressions, 5_000 + day.Day).Set(Measure.Clicks, 90 + channel).Set(Measure.Cost, 60m)
                .Set(Measure.AdConversions, 3m).Set(Measure.AdConversionValue, 240m).EndRow();
        }

        return rows.Build();
    }

    private static FactTable Site()
    {
        var rows = Rows("ga4");
        foreach ((DateOnly day, int channel) in Days())
        {
            rows.BeginRow(day).Set(Dimension.Channel, Channels[channel]).Set(Measure.Sessions, 400 + day.Day).Set(Measure.EngagedSessions, 220)
                .Set(Measure.KeyEvents, 8).Set(Measure.Orders, 2).EndRow();
        }

        return rows.Build();
    }

    private static readonly string[] Channels =
        ["Paid Search", "Paid Social", "Display", "Paid Video", "Organic Search", "Organic Social", "Email", "Direct", "Referral", "(not set)"];

    private static FactTableBuilder Rows(string source) => new(new MeasurementBasis(source) { AttributionModel = "last_click", ModelledShare = 0.1m, ViewWindowDays = 1, ExtractedOn = new(2026, 11, 3) },
        coverage: new Period(new(2024, 11, 1), Month.End)) { Currency = Currency.Parse("EUR") };

    private static IEnumerable<(DateOnly Day, int Channel)> Days() =>
        new Period(new(2024, 11, 1), Month.End).Split(Grain.Day).SelectMany(day => Enumerable.Range(0, Channels.Length).Select(channel => (day.Start, channel)));
}
