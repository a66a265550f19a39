using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Docs;

/// <summary>A page per metric of the standard catalogue, and an index by area and by stage.</summary>
public sealed class MetricPages : IDocsSection
{
    private static readonly ReportLanguage En = ReportLanguage.English;
    private static readonly ReportLanguage Fr = ReportLanguage.French;

    /// <inheritdoc/>
    public string Folder => "metrics";

    /// <inheritdoc/>
    public IEnumerable<DocsPage> Pages() =>
        MetricCatalog.Standard.All.Select(metric => new DocsPage($"metrics/{metric.Key}.md", Page(metric))).Prepend(new DocsPage("metrics/README.md", Index()));

    private static string Page(Metric metric)
    {
        var page = new MarkdownText();
        page.Line($"# {metric.Name(En)}");
        page.Line($"*French: {metric.Name(Fr)}.* {MetricWords.Abbreviations(metric)}");
        page.Line($"`{metric.Key} = {metric.Formula}`");
        page.Table(["Property", "Value"],
        [
            ["Unit", MetricWords.Unit(metric)],
            ["Better", MetricWords.Direction(metric.Direction)],
            ["Area", MetricWords.Area(metric.Area)],
            ["RACE stage", metric.Stage?.ToString() ?? "none"],
            ["Class (VQVC)", metric.Class.ToString()],
            ["Definition variant", metric.Variant ?? "one definition only"],
            ["Interval", MetricWords.Interval(metric.Uncertainty)],
            ["No value", MetricWords.NoValue(metric.Formula)],
        ]);
        page.Line("## Measures");
        page.Table(["Measure", "English", "French", "May be added"], metric.Formula.Measures.Select(measure => new[]
        {
            $"`{measure.Key}`", MetricText.NameOf(measure, En), MetricText.NameOf(measure, Fr), MetricWords.Adding(measure),
        }));
        page.Line("## Platform fields");
        if (metric.Fields.IsEmpty) page.Line("None that is delivered under one name.");
        else page.Table(["Platform", "Field"], metric.Fields.Select(field => new[] { field.Platform, $"`{field.Field}`" }));
        page.Line("## Traps");
        page.Line(metric.Traps(En) ?? "None written down.");
        page.Line($"*In French:* {metric.Traps(Fr)}");
        page.Line("## Source");
        page.Line(metric.Source + ".");
        page.Line("[All metrics](README.md)");
        return page.ToString();
    }

    private static string Index()
    {
        var page = new MarkdownText();
        page.Line("# Metrics");
        page.Line($"The {MetricCatalog.Standard.All.Count()} metrics of the standard catalogue. These pages are generated from the declarations: change those, then run `dotnet run --project docs/generator`. How to add one: [adding a metric](../adding-a-metric.md).");
        page.Line("## By area");
        foreach (var area in MetricCatalog.Standard.All.GroupBy(metric => metric.Area))
        {
            page.Line($"### {MetricWords.Area(area.Key)}");
            page.Table(["Metric", "French", "Formula", "Stage"], area.Select(metric => new[] { Link(metric), metric.Name(Fr), $"`{metric.Formula}`", metric.Stage?.ToString() ?? "-" }));
        }

        page.Line("## By RACE stage");
        foreach (var stage in MetricCatalog.Standard.All.GroupBy(metric => metric.Stage).OrderBy(stage => stage.Key ?? (RaceStage)byte.MaxValue))
        {
            page.Line($"### {stage.Key?.ToString() ?? "No stage"}");
            page.Line(string.Join(", ", stage.OrderBy(metric => metric.Key, StringComparer.Ordinal).Select(Link)) + ".");
        }

        return page.ToString();
    }

    private static string Link(Metric metric) => $"[{metric.Name(En)}]({metric.Key}.md)";
}
