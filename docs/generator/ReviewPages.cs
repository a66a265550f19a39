using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint;
using MarketingMetrics.Reporting.Lint;

namespace MarketingMetrics.Docs;

/// <summary>The findings that are told to who makes a plan or a report, not to who reads it: a table for each review.</summary>
internal static class ReviewPages
{
    private static readonly ReportLanguage En = ReportLanguage.English;
    private static readonly ReportLanguage Fr = ReportLanguage.French;

    public static IEnumerable<DocsPage> Pages() =>
    [
        Page("caveats/plan-review.md", "Findings of a plan's review", "`plan.Review()` raises them about a measurement plan; the message names the place in its JSON.", LintRules.All.Select(rule => rule.Descriptor)),
        Page("caveats/report-review.md", "Findings of a report's review", "`report.Review()` raises them about a finished report, before it goes out.", ReportRules.All.Select(rule => rule.Descriptor)),
    ];

    private static DocsPage Page(string path, string title, string lead, IEnumerable<CaveatDescriptor> kinds)
    {
        var page = new MarkdownText();
        page.Line($"# {title}");
        page.Line(lead);
        page.Table(["Code", "Severity", "Finding", "French", "Remedy", "French"], kinds.DistinctBy(kind => kind.Code).OrderBy(kind => kind.Code, StringComparer.Ordinal).Select(kind =>
        {
            Caveat any = kind.Raise(default(FigureRef));
            return new[] { kind.Code, kind.Severity.ToString(), any.Title(En), any.Title(Fr), any.Remedy(En), any.Remedy(Fr) };
        }));
        page.Line("[All caveats](README.md)");
        return new DocsPage(path, page.ToString());
    }
}
