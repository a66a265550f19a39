using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>
/// Findings by code, worst first. The page shows the five worst of its own figures; what merely informs, standing limits of a source and findings on details are
/// told in the method section only.
/// </summary>
internal sealed class CaveatGroups
{
    private const int MostOnThePage = 5;
    private const int MostFindingsOnThePage = 3;
    private const int MostFindingsInMethod = 3;
    private const int MostNames = 3;

    private readonly ImmutableArray<CaveatFinding[]> _groups;
    private readonly HashSet<string> _onThePage;
    private readonly int _kpis;

    /// <param name="findings">All findings.</param>
    /// <param name="onThePage">Ids of the figures that the page shows; it need not speak of others.</param>
    /// <param name="kpis">How many KPIs there are: a finding on all of them names none.</param>
    public CaveatGroups(IEnumerable<CaveatFinding> findings, IEnumerable<string> onThePage, int kpis)
    {
        _onThePage = [.. onThePage];
        _kpis = kpis;
        _groups =
        [
            .. findings.GroupBy(finding => finding.Caveat.Code)
                .Select(group => group.OrderByDescending(finding => finding.Caveat.Severity).ThenBy(IsDetail).ToArray())
                .OrderByDescending(group => group[0].Caveat.Severity)
                .ThenByDescending(group => group.Any(finding => finding.Caveat.Effect != CaveatEffect.None))
                .ThenByDescending(group => group.Select(FigureOf).Distinct().Count()),
        ];
    }

    public bool IsEmpty => _groups.IsEmpty;

    public CaveatsBlock ForPage()
    {
        CaveatFinding[][] shown = [.. _groups.Where(IsOfThePage)];
        return new CaveatsBlock { Entries = [.. shown.Take(MostOnThePage).Select(group => Entry([.. group.Where(finding => !IsDetail(finding))], MostFindingsOnThePage))], More = _groups.Length - Math.Min(shown.Length, MostOnThePage) };
    }

    public CaveatsBlock ForMethod() => new() { Entries = [.. _groups.Select(group => Entry(group, MostFindingsInMethod))] };

    private bool IsDetail(CaveatFinding finding) => finding.Figure is { } figure && !_onThePage.Contains(figure);

    private bool IsOfThePage(CaveatFinding[] group) =>
        group[0].Caveat.Severity > CaveatSeverity.Info && group.Any(finding => !IsDetail(finding) && !finding.Caveat.Descriptor.IsStandingLimit);

    private CaveatEntry Entry(CaveatFinding[] findings, int most)
    {
        Caveat worst = findings[0].Caveat;
        CaveatDescriptor descriptor = worst.Descriptor;
        Message[] told = [.. findings.GroupBy(finding => Words(descriptor.MessageKey, finding.Caveat) ?? Evidence(finding.Caveat)).Where(same => same.Key is not null).Select(same => Named(same.Key!, same))];
        return new CaveatEntry
        {
            Code = worst.Code,
            Severity = worst.Severity,
            Effect = findings.Max(finding => finding.Caveat.Effect),
            Title = Words(descriptor.TitleKey, worst) ?? Message.Verbatim(worst.Code),
            Findings = [.. told.Take(most)],
            MoreFindings = Math.Max(0, told.Length - most),
            Remedy = Words(descriptor.RemedyKey, worst),
            Figures = [.. findings.SelectMany(finding => finding.Figure is { } figure ? [figure] : finding.Caveat.Figures.Select(IdOf)).OfType<string>().Distinct()],
        };
    }

    // "The figure" must be named, unless it is every figure.
    private Message Named(Message words, IEnumerable<CaveatFinding> findings)
    {
        bool isOfKpis = findings.All(finding => finding.Caveat.Figures.Any(figure => figure.Kpi is not null));
        Message[] names = [.. findings.Select(finding => finding.Label).OfType<Message>().Distinct()];
        return names.Length == 0 || names.Length > MostNames || (isOfKpis && names.Length >= _kpis)
            ? words
            : Message.Of("report.about", MessageArgument.OfList("figures", names.Select(name => MessageArgument.OfMessage("figure", name))), MessageArgument.OfMessage("finding", words));
    }

    // A caveat of the user's own may have its words in the user's own language, or none: the evidence is told then.
    private static Message? Words(string key, Caveat caveat) => ReportLanguage.English.Knows(key) ? new Message(key, caveat.Evidence) : null;

    private static Message? Evidence(Caveat caveat) => caveat.Evidence.IsEmpty ? null
        : Message.Of("report.evidence", MessageArgument.OfList("evidence", caveat.Evidence.Select(argument => MessageArgument.OfMessage("item", Message.Of("report.evidence_item", MessageArgument.OfText("name", argument.Name), argument with { Name = "value" })))));

    private static string? FigureOf(CaveatFinding finding) => finding.Figure ?? (finding.Caveat.Figures.IsEmpty ? null : IdOf(finding.Caveat.Figures[0]));

    private static string? IdOf(FigureRef figure) => figure.Kpi is { } kpi ? $"kpi.{kpi}" : figure == default ? null : figure.ToString();
}
