// From a plan and raw exports to the report of October 2026.
using MarketingMetrics;
using MarketingMetrics.Import;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Rendering;
using MarketingMetrics.Reporting;

string folder = AppContext.BaseDirectory;
MeasurementPlan plan = MeasurementPlan.Load(Path.Combine(folder, "plan.json"));
ImportResult import = Exports.Read([.. Directory.EnumerateFiles(Path.Combine(folder, "exports"), "*.csv").Order(StringComparer.Ordinal)]);
Console.Error.WriteLine(import);

Report report = new ReportBuilder(plan)
    .From(import.Facts)
    .During(Period.Month(2026, 10))
    .ComparedWithPreviousPeriod()
    .Build();

string markdown = report.ToMarkdown(ReportLanguage.French);
Console.WriteLine(markdown);
Directory.CreateDirectory("reports");
File.WriteAllText("reports/october.json", report.ToJson(ReportLanguage.French, indented: true));
File.WriteAllText("reports/october.md", markdown);
Console.Error.WriteLine("Written: reports/october.json, reports/october.md");
