using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint;

/// <summary>A rule about KPIs, one at a time.</summary>
internal abstract class KpiRule(string code, CaveatSeverity severity) : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new(code, severity);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        for (int i = 0; i < subject.Plan.Kpis.Length; i++)
        {
            foreach (Caveat finding in Examine(subject, subject.Plan.Kpis[i], $"$.kpis[{i}]")) yield return finding;
        }
    }

    protected abstract IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place);

    protected Caveat Finding(Kpi kpi, string place, params MessageArgument[] evidence) =>
        // An id that no figure can have is told by the plan's problems.
        Descriptor.Raise(kpi.Id.Length > 0 && !kpi.Id.Any(c => char.IsWhiteSpace(c) || c is '[' or ']' or '@' or '#' or '*') ? [FigureRefOf(kpi)] : [], [PlanUnderReview.NameOf(kpi), .. evidence]) with { Place = place };

    private static FigureRef FigureRefOf(Kpi kpi) => FigureRef.OfKpi(kpi.Id);
}
