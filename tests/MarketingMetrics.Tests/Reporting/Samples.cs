using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Tests.Reporting;

/// <summary>Invented plans and facts that the report tests share.</summary>
internal static class Samples
{
    public static readonly Period October = Period.Month(2026, 10);

    public static MeasurementPlan Plan { get; } = new()
    {
        Client = "Orvenne Formation",
        Title = "La paie 2027 sans surprise",
        Language = "fr",
        TimeZone = "Europe/Paris",
        Objectives = [new Objective("growth", ObjectiveLevel.Business, "Vendre 200 formations"), new Objective("webinar", ObjectiveLevel.Campaign, "Remplir le webinaire") { ParentId = "growth" }],
        Questions =
        [
            new KeyPerformanceQuestion("cost", "À quel coût pouvons-nous faire venir de nouveaux inscrits ?", "webinar", ActivityArea.PaidMedia),
            new KeyPerformanceQuestion("page", "Dans quelle mesure la page convainc-elle ses visiteurs ?", "webinar", ActivityArea.Site),
        ],
        Kpis =
        [
            new Kpi("paid_cpa", "cost", PaidMediaMetrics.CostPerAcquisition) { Benchmark = Benchmark.Target(45m) },
            new Kpi("clicks", "cost", PaidMediaMetrics.Clicks) { IsPrimary = false },
            new Kpi("page_rate", "page", SiteMetrics.ConversionRatePerSession) { Benchmark = Benchmark.Target(0.029m) },
        ],
        Audience = new Audience { Reader = "la direction marketing" },
    };

    public static FactTable Facts { get; } = FactTable.Join(Ads(Period.Month(2026, 9), 1.0m), Ads(October, 1.3m), Site());

    private static FactTable Ads(Period month, decimal factor)
    {
        var builder = new FactTableBuilder(new MeasurementBasis("google-ads") { AttributionModel = "data_driven", ClickWindowDays = 30, ExtractedOn = new DateOnly(2026, 11, 3) }, Grain.Day, month);
        for (DateOnly day = month.Start; day <= month.End; day = day.AddDays(1))
        {
            foreach ((string channel, decimal cost, int clicks, int conversions) in new[] { ("Paid Search", 150m, 90, 5), ("Paid Social", 120m, 60, 1) })
            {
                builder.BeginRow(day);
                builder.Set(Dimension.Channel, channel);
                builder.Set(Measure.Cost.Of(new Money(cost * factor, "EUR")));
                builder.Set(Measure.Impressions.Of(clicks * 50));
                builder.Set(Measure.Clicks.Of(clicks));
                builder.Set(Measure.AdConversions.Of(conversions));
                builder.EndRow();
            }
        }

        return builder.Build();
    }

    private static FactTable Site() => FactTable.FromTotals(October, new MeasurementBasis("ga4"), Measure.Sessions.Of(9_060), Measure.EngagedSessions.Of(5_454), Measure.KeyEvents.Of(286));
}
