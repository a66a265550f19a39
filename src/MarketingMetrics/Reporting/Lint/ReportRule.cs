using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint;

/// <summary>A rule of the review.</summary>
internal abstract class ReportRule(string code, CaveatSeverity severity) : ICaveatRule<ReportUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new(code, severity);

    public abstract IEnumerable<Caveat> Examine(ReportUnderReview subject);

    protected Caveat Finding(string place, params MessageArgument[] evidence) => Descriptor.Raise([], evidence) with { Place = place };

    protected static MessageArgument NameOf(ScorecardRow row) => MessageArgument.OfMessage("kpi", row.Actual.Label);
}
