// From a plan and raw exports to the report of October 2026.
using MarketingMetrics;
using MarketingMetrics.Caveats;
using MarketingMetrics.Import;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Rendering;
using MarketingMetrics.Reporting;
using MarketingMetrics.Reporting.Lint;

string folder = AppContext.BaseDirectory;
MeasurementPlan plan = MeasurementPlan.Load(Path.Combine(folder, "plan.json"));
ImportResult import = Exports.Read([.. Directory.EnumerateFiles(Path.Combine(folder, "exports"), "*.csv").Order(StringComparer.Ordinal)]);
Console.Error.WriteLine(import);

Report report = new ReportBuilder(plan)
    .From(import.Facts)
    .During(Period.Month(2026, 10))
    .ComparedWithPreviousPeriod()
    .AsOf(new DateOnly(2026, 11, 4))
    .Comment("demandes", "Mieux que septembre, mais la page Display ne convainc pas.")
    .Event(new DateOnly(2026, 10, 12), "Nouvelle page d’accueil")
    .Action("Essayer une page plus courte pour les annonces Display.", "Agence", new DateOnly(2026, 11, 16), cause: "demandes")
    .Build();
foreach (Caveat finding in report.Review()) Console.Error.WriteLine(finding);      // what could be better before it goes out

string markdown = report.ToMarkdown(ReportLanguage.French);
Console.WriteLine(markdown);
Directory.CreateDirectory("reports");
File.WriteAllText("reports/october.json", report.ToJson(ReportLanguage.French, indented: true));
File.WriteAllText("reports/october.md", markdown);
Console.Error.WriteLine("Written: reports/october.json, reports/october.md");
