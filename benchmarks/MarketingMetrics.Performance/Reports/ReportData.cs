using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Performance.Reports;

/// <summary>A report with 6 questions, 15 KPIs, 12 months, 10 channels and 20 caveats, its queries answered.</summary>
internal sealed class ReportData
{
    private static readonly Period Year = Period.Year(2026);

    private static readonly (Metric Metric, decimal? Target)[] Kpis =
    [
        (PaidMediaMetrics.CostPerAcquisition, 25m), (PaidMediaMetrics.ClickThroughRate, 0.02m), (PaidMediaMetrics.ConversionRate, 0.04m), (PaidMediaMetrics.ReturnOnAdSpend, 4m), (PaidMediaMetrics.CostPerClick, 1m),
        (PaidMediaMetrics.CostPerMille, 20m), (PaidMediaMetrics.Conversions, null), (PaidMediaMetrics.ConversionValue, null), (PaidMediaMetrics.Cost, null), (PaidMediaMetrics.Clicks, null),
        (SiteMetrics.Sessions, null), (SiteMetrics.KeyEvents, null), (SiteMetrics.EngagementRate, 0.6m), (SiteMetrics.ConversionRatePerSession, 0.03m), (SiteMetrics.BounceRateGa4, 0.4m),
    ];

    private readonly ReportBuilder _builder;
    private readonly FactResult[] _answers;

    public ReportData()
    {
        var plan = new MeasurementPlan
        {
            Client = "Atelier Lumen",
            Objectives = [new Objective("o", ObjectiveLevel.Business, "Sell 200 trainings by December")],
            Questions = [.. Enumerable.Range(0, 6).Select(i => new KeyPerformanceQuestion($"q{i}", $"How does our work of area {i} win customers?", "o", (ActivityArea)i))],
            Kpis = [.. Kpis.Select((kpi, i) => new Kpi($"k{i}", $"q{i % 6}", kpi.Metric) { Benchmark = kpi.Target is { } value ? Benchmark.Target(value) : null })],
        };
        FactTable facts = FactTable.Join(Months("google-ads", Ads), Months("ga4", Site));
        _builder = new ReportBuilder(plan).During(Year).ComparedWith(Period.Year(2025))
            .With(Enumerable.Range(0, 20).Select(i => new CaveatDescriptor($"OWN_{i}", CaveatSeverity.Warning).Raise(FigureRef.OfKpi($"k{i % 15}"))));
        _answers = [.. _builder.Queries().Select(query => facts.Query(query))];
        Report = Build();
    }

    public Report Report { get; }

    public Report Build() => _builder.Build(_answers);

    private static FactTable Months(string source, Func<int, decimal, MeasureAmount[]> amounts)
    {
        var span = new Period(Period.Year(2025).Start, Year.End);
        var builder = new FactTableBuilder(new MeasurementBasis(source) { AttributionModel = "data_driven", ClickWindowDays = 30 }, Grain.Month, span);
        for (int month = 0; month < 24; month++)
        {
            Period period = Period.Month(2025 + (month / 12), 1 + (month % 12));
            for (int channel = 0; channel < 10; channel++)
            {
                builder.BeginRow(period.Start);
                builder.Set(Dimension.Channel, $"Channel {channel}");
                foreach (MeasureAmount amount in amounts(channel + 1, 1m + (month * (channel - 4) / 100m))) builder.Set(amount);
                builder.EndRow();
            }
        }

        return builder.Build();
    }

    private static MeasureAmount[] Ads(int channel, decimal factor) =>
    [
        Measure.Cost.Of(new Money(decimal.Round(1_234.56m * channel * factor, 2), "EUR")), Measure.Impressions.Of(decimal.Round(64_321 * channel * factor)), Measure.Clicks.Of(decimal.Round(1_287 * channel)),
        Measure.AdConversions.Of(decimal.Round(53 * channel * factor)), Measure.AdConversionValue.Of(new Money(decimal.Round(4_321.09m * channel, 2), "EUR")),
    ];

    private static MeasureAmount[] Site(int channel, decimal factor) =>
    [
        Measure.Sessions.Of(decimal.Round(2_111 * channel * factor)), Measure.EngagedSessions.Of(decimal.Round(1_234 * channel * factor)), Measure.KeyEvents.Of(decimal.Round(61 * channel)),
    ];
}
