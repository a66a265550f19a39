using MarketingMetrics.Language;
using MarketingMetrics.Reporting;
using MarketingMetrics.Tests;

namespace MarketingMetrics.Rendering.Tests;

/// <summary>The approved reports of the model's tests, as any renderer reads them: from JSON.</summary>
internal static class Cases
{
    private static readonly string[] Folders = ["docs/schema/fixtures", "tests/MarketingMetrics.Tests/Reporting/Golden"];

    public static IEnumerable<string> Names => Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Golden.Root, folder), "*.json")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static Report Read(string name) => Report.FromJson(Golden.Read(Folders.Select(folder => $"{folder}/{name}.json").First(path => File.Exists(Path.Combine(Golden.Root, path)))));

    public static ReportLanguage LanguageOf(string name) => name is "full" or "others-advertise" ? ReportLanguage.French : ReportLanguage.English;
}
