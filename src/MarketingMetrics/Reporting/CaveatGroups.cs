using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>Findings by code, worst first. Standing limits of a source are told in the method section only.</summary>
internal sealed class CaveatGroups
{
    private const int MostOnThePage = 5;

    private readonly ImmutableArray<(CaveatEntry Entry, bool IsStanding)> _entries;

    public CaveatGroups(ImmutableArray<Caveat> caveats) => _entries =
    [
        .. caveats.GroupBy(caveat => caveat.Code)
            .Select(group => (Entry: Entry([.. group.OrderByDescending(caveat => caveat.Severity)]), IsStanding: group.All(caveat => caveat.Descriptor.IsStandingLimit)))
            .OrderByDescending(group => group.Entry.Severity)
            .ThenByDescending(group => group.Entry.Effect != CaveatEffect.None)
            .ThenByDescending(group => group.Entry.Figures.Length),
    ];

    public bool IsEmpty => _entries.IsEmpty;

    public CaveatsBlock ForPage()
    {
        CaveatEntry[] findings = [.. _entries.Where(each => !each.IsStanding).Select(each => each.Entry)];
        CaveatEntry[] shown = [.. findings.Take(MostOnThePage)];
        return new CaveatsBlock { Entries = [.. shown], More = findings.Length - shown.Length };
    }

    public CaveatsBlock ForMethod() => new() { Entries = [.. _entries.Select(each => each.Entry)] };

    private static CaveatEntry Entry(Caveat[] findings)
    {
        Caveat worst = findings[0];
        CaveatDescriptor descriptor = worst.Descriptor;
        return new CaveatEntry
        {
            Code = worst.Code,
            Severity = worst.Severity,
            Effect = findings.Max(caveat => caveat.Effect),
            Title = Words(descriptor.TitleKey, worst) ?? Message.Verbatim(worst.Code),
            Findings = [.. findings.Select(caveat => Words(descriptor.MessageKey, caveat) ?? Evidence(caveat)).OfType<Message>().Distinct()],
            Remedy = Words(descriptor.RemedyKey, worst),
            Figures = [.. findings.SelectMany(caveat => caveat.Figures).Select(IdOf).OfType<string>().Distinct()],
        };
    }

    // A caveat of the user's own may have its words in the user's own language, or none: the evidence is told then.
    private static Message? Words(string key, Caveat caveat) => ReportLanguage.English.TryText(key, out _) ? new Message(key, caveat.Evidence) : null;

    private static Message? Evidence(Caveat caveat) => caveat.Evidence.IsEmpty ? null
        : Message.Of("report.evidence", MessageArgument.OfList("evidence", caveat.Evidence.Select(argument => MessageArgument.OfMessage("item", Message.Of("report.evidence_item", MessageArgument.OfText("name", argument.Name), argument with { Name = "value" })))));

    private static string? IdOf(FigureRef figure) => figure.Kpi is { } kpi ? $"kpi.{kpi}" : figure == default ? null : figure.ToString();
}
