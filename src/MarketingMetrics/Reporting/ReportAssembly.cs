using System.Collections.Immutable;
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
        ImmutableArray<KpiResult> kpis = request.Plan.Evaluate([.. results.Take(queries.PlanQueries)], period, request.Evaluation);
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
                .. PageSections.Caveats(caveats),
                .. PageSections.Actions(request.Actions),
                .. areas,
                .. MethodSections.Of(header, request.Plan, scorecard, areas, caveats),
            ],
        };
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
        .SelectMany(result => result.Measures.SelectMany(measure => result.Total.CoverageOf(measure).Segments))
        .Where(segment => segment.Coverage.Overlaps(request.ReportedPeriod))
        .Distinct();
}
