using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>The charts of the KPIs: a few on the page, all others in the section of their activity. Series are detail; the page shows where a target is missed and what changed.</summary>
internal sealed class KpiCharts
{
    private readonly List<Block> _page = [];
    private readonly List<(Metrics.ActivityArea Area, Block Block)> _detail = [];

    public KpiCharts(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results, IReadOnlyCollection<KpiChange> changes, ScorecardBlock scorecard, FigureMaker figures)
    {
        int room = PageLayout.For(request.Plan.Audience).PageCharts;
        var candidates = new List<(KpiChange Change, Block Block)>();
        foreach (KpiChange change in changes.Where(change => change.Result.Kpi.IsPrimary))
        {
            if (BarsOfKpi.Of(request, change.Result.Kpi, queries.Find(results, ReportQueries.Cut(request, change.Result.Kpi, request.ReportedPeriod)), scorecard, figures) is { } bars) candidates.Add((change, bars));
        }

        foreach (KpiChange change in changes)
        {
            if (DecompositionOfKpi.Steps(change, figures) is { } steps) candidates.Add((change, steps));
        }

        // Losses before the rest; within both, channels against targets before what changes consist of.
        foreach ((KpiChange change, Block block) in candidates.OrderByDescending(each => each.Change.IsLoss || each.Change.Result.Verdict == Verdict.Worse))
        {
            if (_page.Count < room) _page.Add(block);
            else _detail.Add((change.Result.Question.Area, block));
        }

        var cuts = new Dictionary<FactResult, SeriesCut>(ReferenceEqualityComparer.Instance);
        foreach (KpiChange change in changes)
        {
            Kpi kpi = change.Result.Kpi;
            if (change is { Split.IsDefined: false, Statement: { } statement }) _detail.Add((change.Result.Question.Area, new TextBlock { Paragraphs = [statement.Text] }));
            if (DecompositionOfKpi.Segments(change, request, figures) is { } segments) _detail.Add((change.Result.Question.Area, segments));
            if (!kpi.IsPrimary) continue;
            SeriesCut? lines = null;
            if (ReportQueries.HasLines(kpi) && queries.Find(results, ReportQueries.Lines(request, kpi)) is var cut && !cuts.TryGetValue(cut, out lines))
                cuts[cut] = lines = new SeriesCut(cut, request.Breakdown);
            if (SeriesOfKpi.Of(request, change, queries.Find(results, ReportQueries.Series(request, kpi)), lines, scorecard, figures) is { } series) _detail.Add((change.Result.Question.Area, series));
        }
    }

    public IEnumerable<Block> OnThePage => _page;

    public IEnumerable<Block> InDetail(Metrics.ActivityArea area) => _detail.Where(each => each.Area == area).Select(each => each.Block);
}
