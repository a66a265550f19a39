using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>
/// What a report asks of a source, each query once. The plan's queries come first and in the plan's order, so that their answers can be
/// handed to it; a query of the report that differs only in its measures adds them there.
/// </summary>
internal sealed class ReportQueries
{
    private readonly List<FactQuery> _queries;
    private readonly Dictionary<FactQuery, int> _places = [];

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
        queries.Add(Origins(request));
        queries.Add(Visits(request));
        queries.Add(Exits(request));
        foreach (Kpi kpi in request.Plan.Kpis)
        {
            queries.Add(Cut(request, kpi, period));
            if (Earlier(request, kpi) is { } earlier) queries.Add(Cut(request, kpi, earlier));
        }

        foreach (Kpi kpi in ChartsOf(request.Plan))
        {
            queries.Add(Series(request, kpi));
            if (HasDays(kpi)) queries.Add(Days(request, kpi));
            if (HasLines(kpi)) queries.Add(Lines(request, kpi));
        }

        return queries;
    }

    /// <summary>The KPIs that get charts: the primary ones.</summary>
    public static IEnumerable<Kpi> ChartsOf(MeasurementPlan plan) => plan.Kpis.Where(kpi => kpi.IsPrimary);

    /// <summary>The period that a KPI's change is told against: the comparison period, or that of its benchmark.</summary>
    public static Period? Earlier(ReportRequest request, Kpi kpi) =>
        request.ComparisonPeriod ?? (kpi.Benchmark is not OwnHistory && kpi.Benchmark?.Periods(request.ReportedPeriod) is [var single] ? single : null);

    public static FactQuery Breakdown(ReportRequest request) => Whole(request) with { Dimensions = [request.Breakdown] };

    public static FactQuery Whole(ReportRequest request) => new(request.ReportedPeriod)
    {
        Measures = [.. AreaMetrics.All(request.Plan).SelectMany(metric => metric.Formula.Measures).Concat(Funnels.Measures).Distinct()],
        Sources = request.Plan.Sources,
    };

    /// <summary>Where visits came from, for the rules on facts.</summary>
    public static FactQuery Origins(ReportRequest request) => new(request.ReportedPeriod)
    {
        Measures = [Measure.Sessions],
        Dimensions = [Dimension.Channel, Dimension.SourceMedium],
        Sources = request.Plan.Sources,
    };

    /// <summary>The pages that visits ended on.</summary>
    public static FactQuery Exits(ReportRequest request) => new(request.ReportedPeriod)
    {
        Measures = [.. SiteMetrics.ExitRate.Formula.Measures],
        Dimensions = [Dimension.Page],
        Sources = request.Plan.Sources,
    };

    /// <summary>Visits by day, for the rules on facts.</summary>
    public static FactQuery Visits(ReportRequest request) => new(request.ReportedPeriod)
    {
        Measures = [Measure.Sessions, Measure.EngagedSessions],
        Dimensions = [Dimension.Channel],
        Sources = request.Plan.Sources,
        Grain = Grain.Day,
    };

    /// <summary>A KPI and its drivers by the breakdown.</summary>
    public static FactQuery Cut(ReportRequest request, Kpi kpi, Period period) => Of(request, kpi, period) with
    {
        Measures = WithDrivers(kpi),
        Dimensions = [request.Breakdown],
    };

    public static FactQuery Series(ReportRequest request, Kpi kpi) => Of(request, kpi, Span(request)) with { Grain = GrainOf(Span(request)) };

    /// <summary>A KPI and its drivers by day, for what only days show.</summary>
    public static FactQuery Days(ReportRequest request, Kpi kpi) => Of(request, kpi, Span(request)) with { Measures = WithDrivers(kpi), Grain = Grain.Day };

    public static FactQuery Lines(ReportRequest request, Kpi kpi) => Series(request, kpi) with { Dimensions = [request.Breakdown] };

    /// <summary>Whether days of the KPI can be added up.</summary>
    public static bool HasDays(Kpi kpi) => kpi.Metric.Formula is not AsReported;

    /// <summary>Whether single values of the breakdown can be held against the KPI's target over time.</summary>
    public static bool HasLines(Kpi kpi) => kpi is { Metric.Formula: Quotient, Benchmark.IsTarget: true };

    public FactResult Find(IReadOnlyList<FactResult> results, FactQuery query) => results[_places[Key(query)]];

    private static FactQuery Of(ReportRequest request, Kpi kpi, Period period) => new(period)
    {
        Measures = [.. kpi.Metric.Formula.Measures],
        Filters = kpi.Scope,
        Sources = request.Plan.Sources,
    };

    private static ImmutableArray<Measure> WithDrivers(Kpi kpi) => [.. kpi.Metric.Formula.Measures.Concat(DriverTree.Of(kpi.Metric).SelectMany(tree => tree.Measures)).Distinct()];

    private void Add(FactQuery query)
    {
        FactQuery key = Key(query);
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

    // Queries that differ in nothing but their measures are one.
    private static FactQuery Key(FactQuery query) => query with { Measures = [] };
}
