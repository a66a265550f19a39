using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>Puts a report together from answered queries: first every figure, then the sections made of them.</summary>
internal sealed class ReportAssembly(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results, ImmutableArray<Caveat> ofFacts)
{
    private readonly FigureMaker _figures = new();

    public Report Assemble()
    {
        ImmutableArray<KpiResult> judged = JudgedTogether(request.Plan.Evaluate([.. results.Take(queries.PlanQueries)], request.ReportedPeriod, request.Evaluation));
        var insights = new KpiChanges(request, queries, results);
        KpiChange[] changes = [.. judged.Select(insights.Of)];
        changes = [.. changes.Select(change => change with { Result = change.Result with { Caveats = CaveatsOf(change) } })];
        ImmutableArray<KpiResult> kpis = [.. changes.Select(change => change.Result)];

        ScorecardBlock scorecard = Scorecard.Of(request, kpis, _figures);
        var charts = new KpiCharts(request, queries, results, changes, scorecard, _figures);
        ImmutableArray<Section> areas = new DetailSections(request, queries, results, _figures, scorecard, charts).Build();
        ReportHeader header = Header(_figures.Sources);
        GainsLossesBlock findings = FindingOfKpi.Block(GainsAndLosses.From(kpis, new ImpactOptions { Worth = request.Worth, Currency = header.Currencies is [var only] ? only : default }), scorecard);
        CaveatGroups caveats = new([.. CaveatFindings(kpis), .. _figures.Findings], scorecard.Figures.Concat(charts.OnThePage.SelectMany(block => block.Figures)).Select(figure => figure.Id), kpis.Length);
        return WithComments(new Report
        {
            Header = header,
            Sections =
            [
                SummarySection.Of(header, request.Plan, scorecard, findings, changes),
                .. PageSections.Middle(PageLayout.For(request.Plan.Audience), findings, scorecard, [.. charts.OnThePage]),
                .. request.Sections.Where(section => section.Placement == SectionPlacement.Page),
                .. PageSections.Caveats(caveats),
                .. PageSections.Actions(request, changes),
                .. areas,
                .. request.Sections.Where(section => section.Placement == SectionPlacement.Detail),
                .. MethodSections.Of(header, request.Plan, scorecard, areas, caveats),
            ],
        });
    }

    // Those of the KPI and its change, and what the user knows of it.
    private ImmutableArray<Caveat> CaveatsOf(KpiChange change) =>
        [.. change.Result.Caveats.Concat(change.Caveats).Concat(request.Caveats.Where(caveat => caveat.Figures.Any(figure => figure.Kpi == change.Result.Kpi.Id))).Distinct()];

    private IEnumerable<CaveatFinding> CaveatFindings(ImmutableArray<KpiResult> kpis)
    {
        foreach (KpiResult kpi in kpis)
        {
            foreach (Caveat caveat in kpi.Caveats.Concat(kpi.Judgement?.Obstacles ?? []).Concat(kpi.Trend?.Obstacles ?? []).Distinct())
                yield return new CaveatFinding(caveat, Scorecard.IdOf(kpi.Kpi), MetricLabel.Of(kpi.Kpi));
        }

        foreach (Caveat caveat in ofFacts.Concat(request.Caveats.Where(caveat => caveat.Figures.All(figure => figure.Kpi is null)))) yield return new CaveatFinding(caveat);
        foreach (FactQuery query in new[] { ReportQueries.Origins(request), ReportQueries.Visits(request) })
        {
            foreach (Caveat caveat in CaveatRules.Run(request.FactRules, queries.Find(results, query))) yield return new CaveatFinding(caveat);
        }
    }

    private Report WithComments(Report report)
    {
        foreach ((string section, _) in request.SectionComments)
        {
            if (report.FindSection(section) is null) throw new ArgumentException($"The report has no section '{section}' to comment on. It has: {string.Join(", ", report.Sections.Select(each => each.Id))}.");
        }

        ILookup<string, Message> words = request.SectionComments.ToLookup(each => each.Section, each => Message.Verbatim(each.Text));
        return request.SectionComments.Count == 0 ? report
            : report with { Sections = [.. report.Sections.Select(section => words.Contains(section.Id) ? section with { Comments = [.. section.Comments, .. words[section.Id]] } : section)] };
    }

    // Among many tested changes one looks significant by luck, so the comparisons of a report are judged as one set.
    private static ImmutableArray<KpiResult> JudgedTogether(ImmutableArray<KpiResult> kpis)
    {
        var judged = new Queue<Comparison>(ComparisonSet.Of(kpis.SelectMany(kpi => new[] { kpi.Judgement, kpi.Trend }).OfType<Comparison>()));
        return [.. kpis.Select(kpi => kpi with { Judgement = kpi.Judgement is null ? null : judged.Dequeue(), Trend = kpi.Trend is null ? null : judged.Dequeue() })];
    }

    private ReportHeader Header(ImmutableArray<SourceBasis> sources)
    {
        FactSegment[] segments = [.. Segments()];
        Period period = request.ReportedPeriod;
        return new ReportHeader
        {
            Client = request.Plan.Client,
            Title = request.Plan.Title,
            Period = period,
            ComparisonPeriod = request.ComparisonPeriod,
            DataThrough = segments.Length == 0 ? null : segments.Select(segment => segment.Coverage.End).Select(end => end < period.End ? end : period.End).Max(),
            ExtractedOn = segments.Max(segment => segment.Basis.ExtractedOn),
            AsOf = request.AsOf,
            TimeZone = request.Plan.TimeZone,
            Currencies = [.. segments.Select(segment => segment.Currency).Where(currency => !currency.IsNone).Distinct().Order()],
            Sources = sources,
            Audience = request.Plan.Audience,
            PreparedBy = request.PreparedBy,
            Language = request.Plan.Language,
        };
    }

    private IEnumerable<FactSegment> Segments() => results
        .SelectMany(result => result.Total is var total ? result.Measures.SelectMany(measure => total.SegmentsOf(measure)) : [])
        .Where(segment => segment.Coverage.Overlaps(request.ReportedPeriod))
        .Distinct();
}
