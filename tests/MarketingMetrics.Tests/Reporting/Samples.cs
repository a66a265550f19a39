using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

/// <summary>Invented reports that the tests share, by the name of their case.</summary>
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
            new Kpi("paid_cpa", "cost", PaidMediaMetrics.CostPerAcquisition) { Benchmark = new Target(45m) { Rationale = "convenu en août" } },
            new Kpi("clicks", "cost", PaidMediaMetrics.Clicks) { IsPrimary = false },
            new Kpi("page_rate", "page", SiteMetrics.ConversionRatePerSession) { Benchmark = Benchmark.Target(0.029m) },
        ],
        Audience = new Audience { Reader = "la direction marketing" },
    };

    public static FactTable Facts { get; } = FactTable.Join(Ads(Period.Month(2026, 9), 1.0m), Ads(October, 1.3m), Site());

    /// <summary>Every case; the fixtures for renderers of other languages are those without facts of their own.</summary>
    public static IEnumerable<string> Cases => ["minimal", "full", "every-state", "right-to-left", "hostile-strings", "two-currencies", "no-conversions", "partial-period", "others-advertise"];

    /// <summary>Where the approved JSON of a case is.</summary>
    public static string PathOf(string name) => name is "minimal" or "full" or "every-state" or "right-to-left" or "hostile-strings"
        ? $"docs/schema/fixtures/{name}.json"
        : $"tests/MarketingMetrics.Tests/Reporting/Golden/{name}.json";

    /// <summary>The language that a case is approved in.</summary>
    public static ReportLanguage LanguageOf(string name) => name is "full" or "others-advertise" ? ReportLanguage.French : ReportLanguage.English;

    public static Report Of(string name) => name switch
    {
        "minimal" => new ReportBuilder(new MeasurementPlan { Client = "Client" }).From(FactTable.Empty).During(October).Build(),
        "full" => new ReportBuilder(Plan).From(Facts).During(October).ComparedWithPreviousPeriod().AsOf(new DateOnly(2026, 11, 4)).PreparedBy("l’agence Brise-Lames")
            .Comment("paid_cpa", "Deux enchères ont monté.").CommentSection("email", "Aucun envoi en octobre.").Event(new DateOnly(2026, 10, 12), "Nouvelle page d’accueil")
            .Action("Exclure les requêtes sans inscription.", "Salomé Ferrand", new DateOnly(2026, 11, 12), "paid_cpa")
            .Action("Mesurer le podcast.", "Idris Vallon", new DateOnly(2026, 11, 9)).Build(),
        "every-state" => Handmade.EveryState,
        "right-to-left" => Handmade.Worded("شركة النور", "كيف نصل إلى عملاء جدد؟", "ﷺ ‏עברית"),
        "hostile-strings" => Handmade.Worded("<script>alert('x')</script>", "a | b\n# c\r\n\u2028d `e` *f* [g](javascript:h) ![i](j) \\ &amp; ~~k~~ 1. l", "=HYPERLINK(\"http://x\")\t\"q\",\u0000\u001b[31m\ud83d\ude00"),
        "two-currencies" => Built(FactTable.Join(Ads(October, 1m), Ads(October, 1m, "USD"))),
        "no-conversions" => Built(FactTable.FromTotals(October, new MeasurementBasis("microsoft-ads"), Measure.Cost.Of(new Money(300m, "EUR")), Measure.Impressions.Of(6_850), Measure.Clicks.Of(137), Measure.AdConversions.Of(0))),
        "partial-period" => Built(FactTable.Join(Ads(Period.Month(2026, 9), 1m), Ads(Period.Of(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 15)), 1m))),
        "others-advertise" => new ReportBuilder(Plan with
        {
            OtherAdvertising = OtherAdvertising.By(new Advertiser("Agence Sud", ["Paid Social", "Display"])),
            Questions = Plan.Questions.Add(new KeyPerformanceQuestion("leads", "Combien de contacts obtenons-nous ?", "webinar", ActivityArea.Conversion)),
            Kpis = Plan.Kpis.Add(new Kpi("all_leads", "leads", SalesMetrics.Leads) { Benchmark = Benchmark.Target(100) }),
        }).From(FactTable.Join(Facts, FactTable.FromTotals(October, new MeasurementBasis("crm"), Measure.Leads.Of(140)))).During(October).Build(),
        _ => throw new ArgumentException($"There is no case '{name}'.", nameof(name)),
    };

    private static Report Built(FactTable facts) => new ReportBuilder(Plan).From(facts).During(October).ComparedWithPreviousPeriod().Build();

    private static FactTable Ads(Period month, decimal factor, string currency = "EUR")
    {
        var builder = new FactTableBuilder(new MeasurementBasis("google-ads") { AttributionModel = "data_driven", ClickWindowDays = 30, ExtractedOn = new DateOnly(2026, 11, 3) }, Grain.Day, month);
        for (DateOnly day = month.Start; day <= month.End; day = day.AddDays(1))
        {
            foreach ((string channel, decimal cost, int clicks, int conversions) in new[] { ("Paid Search", 150m, 90, 5), ("Paid Social", 120m, 60, 1) })
            {
                builder.BeginRow(day);
                builder.Set(Dimension.Channel, channel);
                builder.Set(Measure.Cost.Of(new Money(cost * factor, currency)));
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
