using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP07: every activity has its section, or a word on why not.</summary>
internal sealed class CompleteChecklist() : ReportRule("REP07", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        MessageArgument[] missing =
        [
            .. Enum.GetValues<ActivityArea>()
                .Where(area => !subject.Report.Sections.Any(section => section.Area == area && (!section.Blocks.IsEmpty || section.WaivedBecause is not null)))
                .Select(area => MessageArgument.OfKey("section", $"report.sections.{JsonCode.Of(area)}")),
        ];
        if (missing.Length > 0) yield return Finding("$.sections", MessageArgument.OfList("missing", missing));
    }
}
