using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>Puts a report together from answered queries: first every figure, then the sections made of them.</summary>
internal sealed class ReportAssembly(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results, ImmutableArray<Caveat> ofFacts)
{
    private readonly FigureMaker _figures = new();

    public Report Assemble()
    {
        Period period = request.ReportedPeriod;
        ImmutableArray<KpiResult> kpis = JudgedTogether(request.Plan.Evaluate([.. results.Take(queries.PlanQueries)], period, request.Evaluation));
        ScorecardBlock scorecard = Scorecard.Of(request, kpis, _figures);
        var detail = new DetailSections(request, queries, results, _figures, scorecard);
        ImmutableArray<Section> areas = detail.Build();
        GainsLossesBlock findings = GainsAndLosses.Of(kpis, scorecard);
        var caveats = new CaveatGroups([.. kpis.SelectMany(kpi => kpi.Caveats).Concat(kpis.SelectMany(kpi => kpi.Judgement?.Obstacles ?? [])).Concat(kpis.SelectMany(kpi => kpi.Trend?.Obstacles ?? [])), .. ofFacts, .. request.Caveats]);
        ImmutableArray<SourceBasis> sources = _figures.Sources;
        ReportHeader header = Header(sources);
        return new Report
        {
            Header = header,
            Sections =
            [
                SummarySection.Of(header, request.Plan, scorecard, findings),
                PageSections.Findings(findings),
                PageSections.Questions(scorecard),
                .. detail.Charts(),
                .. request.Sections.Where(section => section.Placement == SectionPlacement.Page),
                .. PageSections.Caveats(caveats),
                .. PageSections.Actions(request.Actions),
                .. areas,
                .. request.Sections.Where(section => section.Placement == SectionPlacement.Detail),
                .. MethodSections.Of(header, request.Plan, scorecard, areas, caveats),
            ],
        };
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
        .SelectMany(result => result.Total is var total ? result.Measures.SelectMany(measure => total.CoverageOf(measure).Segments) : [])
        .Where(segment => segment.Coverage.Overlaps(request.ReportedPeriod))
        .Distinct();
}
