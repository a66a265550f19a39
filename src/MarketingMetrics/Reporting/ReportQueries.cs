using MarketingMetrics.Facts;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>
/// What a report asks of a source, each query once. The plan's queries come first and in the plan's order, so that their answers can be
/// handed to it; a query of the report that differs only in its measures adds them there.
/// </summary>
internal sealed class ReportQueries
{
    private readonly List<FactQuery> _queries;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private ReportQueries(IReadOnlyList<FactQuery> ofPlan)
    {
        _queries = [.. ofPlan];
        PlanQueries = ofPlan.Count;
        for (int i = 0; i < _queries.Count; i++) _places[Key(_queries[i])] = i;
    }

    public IReadOnlyList<FactQuery> All => _queries;

    public int PlanQueries { get; }

    public static ReportQueries For(ReportRequest request)
    {
        Period period = request.ReportedPeriod;
        var queries = new ReportQueries(request.Plan.Queries(period, request.Evaluation));
        queries.Add(Breakdown(request));
        queries.Add(Whole(request));
        foreach (Kpi kpi in ChartsOf(request.Plan))
        {
            queries.Add(Series(request, kpi));
            queries.Add(Bars(request, kpi));
        }

        return queries;
    }

    /// <summary>The KPIs that get charts: the primary ones.</summary>
    public static IEnumerable<Kpi> ChartsOf(MeasurementPlan plan) => plan.Kpis.Where(kpi => kpi.IsPrimary);

    public static FactQuery Breakdown(ReportRequest request) => Whole(request) with { Dimensions = [request.Breakdown] };

    public static FactQuery Whole(ReportRequest request) => new(request.ReportedPeriod)
    {
        Measures = [.. AreaMetrics.All(request.Plan.Catalog).SelectMany(metric => metric.Formula.Measures).Distinct()],
        Sources = request.Plan.Sources,
    };

    public static FactQuery Series(ReportRequest request, Kpi kpi) => new(Span(request))
    {
        Measures = [.. kpi.Metric.Formula.Measures],
        Filters = kpi.Scope,
        Sources = request.Plan.Sources,
        Grain = GrainOf(Span(request)),
    };

    public static FactQuery Bars(ReportRequest request, Kpi kpi) => new(request.ReportedPeriod)
    {
        Measures = [.. kpi.Metric.Formula.Measures],
        Filters = kpi.Scope,
        Sources = request.Plan.Sources,
        Dimensions = [request.Breakdown],
    };

    public FactResult Find(IReadOnlyList<FactResult> results, FactQuery query) => results[_places[Key(query)]];

    private void Add(FactQuery query)
    {
        string key = Key(query);
        if (_places.TryGetValue(key, out int place))
        {
            _queries[place] = _queries[place] with { Measures = [.. _queries[place].Measures.Union(query.Measures)] };
            return;
        }

        _places[key] = _queries.Count;
        _queries.Add(query);
    }

    // From the comparison period to the reported one, where they touch.
    private static Period Span(ReportRequest request) =>
        request.ComparisonPeriod is { } earlier && earlier.End.AddDays(1) == request.ReportedPeriod.Start
            ? new Period(earlier.Start, request.ReportedPeriod.End)
            : request.ReportedPeriod;

    private static Grain GrainOf(Period span) => span.Days <= 21 ? Grain.Day : span.Days <= 130 ? Grain.Week : Grain.Month;

    private static string Key(FactQuery query) => (query with { Measures = [] }).ToString();
}
