using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP08: a critical caveat stands beside the figures it touches.</summary>
internal sealed class VisibleCaveat() : ReportRule("REP08", CaveatSeverity.Critical)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        Dictionary<string, Figure> figures = subject.Report.Figures.DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        HashSet<(string, string)> told = [];
        foreach ((CaveatsBlock block, string place) in subject.Blocks<CaveatsBlock>())
        {
            for (int i = 0; i < block.Entries.Length; i++)
            {
                CaveatEntry entry = block.Entries[i];
                if (entry.Severity != CaveatSeverity.Critical) continue;
                foreach (Figure figure in entry.Figures.Select(id => figures.GetValueOrDefault(id)).OfType<Figure>())
                {
                    if (!figure.Caveats.Contains(entry.Code) && told.Add((entry.Code, figure.Id)))
                        yield return Finding($"{place}.entries[{i}]", MessageArgument.OfText("code", entry.Code), MessageArgument.OfMessage("figure", figure.Label));
                }
            }
        }
    }
}
