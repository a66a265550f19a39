using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Reporting.Lint.Rules;

namespace MarketingMetrics.Reporting.Lint;

/// <summary>The rules of the review, in the order they run.</summary>
/// <remarks>
/// Limits that guides publish: 8 to 12 KPI rows, a cause for every missed target, one source named per figure (https://www.business-in-a-box.com/template/kpi-report-D13180);
/// 8 to 10 headline metrics (https://boss-digital.co.uk/ultimate-guides/kpi-reporting/); the comparison always stated (https://toffu.ai/skill-library/report-format).
/// </remarks>
public static class ReportRules
{
    /// <summary>All rules of this room.</summary>
    public static ImmutableArray<ICaveatRule<ReportUnderReview>> All { get; } =
    [
        new ShortSummary(), new GainsAndLossesTold(), new ComparedFigures(), new AnsweredMiss(), new AssignedAction(), new FewKpis(), new CompleteChecklist(),
        new VisibleCaveat(), new OtherAdvertisersTold(), new SourcedBenchmark(), new ReadableBlock(), new CompleteSite(), new KnownAudience(), new ClientsNumbers(),
    ];
}
