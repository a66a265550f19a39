using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Docs;

/// <summary>A page per kind of caveat, and an index by severity and effect.</summary>
public sealed class CaveatPages : IDocsSection
{
    private static readonly ReportLanguage En = ReportLanguage.English;
    private static readonly ReportLanguage Fr = ReportLanguage.French;

    /// <inheritdoc/>
    public string Folder => "caveats";

    /// <inheritdoc/>
    public IEnumerable<DocsPage> Pages() =>
        BuiltInCaveats.All.Concat(CaveatWordsOfFiles.Kinds).Select(kind => new DocsPage($"caveats/{kind.Code}.md", Page(kind)))
            .Prepend(new DocsPage("caveats/README.md", Index())).Concat(ReviewPages.Pages());

    private static string Page(CaveatDescriptor kind)
    {
        CaveatWords words = CaveatWords.Of(kind.Code);
        Caveat example = kind.Raise(default(FigureRef), words.Example);
        var page = new MarkdownText();
        page.Line($"# {kind.Code}");
        page.Line($"**{example.Title(En)}** (French: {example.Title(Fr)})");
        page.Line(words.Meaning);
        page.Table(["Property", "Value"], [["Severity", kind.Severity.ToString()], ["Effect", Effect(kind.Effect)], ["Told", kind.IsStandingLimit ? "once, in the method section" : "beside its figures"]]);
        page.Line("## When");
        page.Line(words.When);
        page.Line("## What to tell the client");
        page.Line("The numbers of this example are invented.");
        page.Line($"> {example.Message(En)}");
        page.Line("In French:");
        page.Line($"> {example.Message(Fr)}");
        page.Line("## Remedy");
        page.Line(example.Remedy(En));
        page.Line($"*In French:* {example.Remedy(Fr)}");
        page.Line("## Source");
        page.Line((kind.Source ?? words.Source) is { } source ? source + "." : "Follows from arithmetic; the thresholds are this library's own.");
        page.Line("[All caveats](README.md)");
        return page.ToString();
    }

    private static string Index()
    {
        ImmutableArray<CaveatDescriptor> all = BuiltInCaveats.All;
        var page = new MarkdownText();
        page.Line("# Caveats");
        page.Line($"The {all.Length} kinds of caveat of the core package. A caveat is a coded, testable finding: the code, its severity and its effect never change with language. Only an effect changes a verdict. A severity or an effect is the usual one; single findings may weigh more or less, as their pages say.");
        page.Line("These pages are generated: change the rule, its texts or `docs/generator/CaveatWords*.cs`, then run `dotnet run --project docs/generator`. Thresholds are in `CaveatThresholds` and `JudgingOptions`.");
        page.Line("## By severity");
        foreach (var severity in all.GroupBy(kind => kind.Severity).OrderByDescending(group => group.Key))
        {
            page.Line($"### {severity.Key}");
            page.Table(["Code", "Title", "French", "Effect"], severity.Select(kind => new[] { Link(kind), En.Text(kind.TitleKey), Fr.Text(kind.TitleKey), Effect(kind.Effect) }));
        }

        page.Line("## Raised by reading files");
        page.Line("By the package MarketingMetrics.Import; they travel with the facts into the report.");
        page.Table(["Code", "Title", "French", "Severity"], CaveatWordsOfFiles.Kinds.Select(kind => new[] { Link(kind), En.Text(kind.TitleKey), Fr.Text(kind.TitleKey), kind.Severity.ToString() }));
        page.Line("## Raised by reviews");
        page.Line("Told to who makes a plan or a report, not to who reads it: [findings of a plan's review](plan-review.md), [findings of a report's review](report-review.md).");
        page.Line("## By effect");
        foreach (var effect in all.GroupBy(kind => kind.Effect).OrderByDescending(group => group.Key))
        {
            page.Line($"**{Effect(effect.Key)}**: {string.Join(", ", effect.Select(Link))}.");
        }

        page.Line("## Standing limits");
        page.Line($"Told once in the method section, not as findings of a period: {string.Join(", ", all.Where(kind => kind.IsStandingLimit).Select(Link))}.");
        return page.ToString();
    }

    private static string Link(CaveatDescriptor kind) => $"[{kind.Code}]({kind.Code}.md)";

    private static string Effect(CaveatEffect effect) => effect switch
    {
        CaveatEffect.ForbidsComparison => "forbids the comparison",
        CaveatEffect.ForbidsSum => "forbids the sum",
        _ => "none",
    };
}
