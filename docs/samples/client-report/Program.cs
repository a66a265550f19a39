using MarketingMetrics;
using MarketingMetrics.Import;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

string here = AppContext.BaseDirectory;
string exports = Path.Combine(here, "exports");
MeasurementPlan plan = MeasurementPlan.Load(Path.Combine(here, "plan.json"));
ImportResult import = Exports.Read(Directory.GetFiles(exports, "*.csv").Order(StringComparer.Ordinal).ToArray());
Console.WriteLine(import);
Period october = Period.Month(2026, 10);
foreach (KpiResult result in plan.Evaluate(import.Facts, october, new EvaluationOptions { ComparisonPeriod = october.Previous }))
{
    Console.WriteLine(result);
    foreach (var caveat in result.Caveats) Console.WriteLine("   " + caveat.Message(ReportLanguage.French));
}
