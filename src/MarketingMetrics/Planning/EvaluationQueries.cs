using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Planning.Rules;

namespace MarketingMetrics.Planning;

/// <summary>
/// The queries an evaluation needs, each once. A KPI is asked at exactly its scope and period, because only the source can answer for
/// undated rows and for what does not add; KPIs of one scope share a query.
/// </summary>
internal sealed class EvaluationQueries
{
    private readonly List<FactQuery> _queries = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public IReadOnlyList<FactQuery> Queries => _queries;

    public static EvaluationQueries For(MeasurementPlan plan, Period period, EvaluationOptions options)
    {
        var queries = new EvaluationQueries();
        foreach (Kpi kpi in plan.Kpis)
        {
            queries.Add(plan, kpi, period);
            queries.Add(plan, kpi, period, byChannel: true);
            if (options.ComparisonPeriod is { } other) queries.AddBoth(plan, kpi, other);
            if (ReferencePeriod(kpi, period) is { } reference) queries.AddBoth(plan, kpi, reference);
        }

        if (plan.Kpis.Any(ClaimedResults.Concern)) queries.Add(BySource(period));
        return queries;
    }

    /// <summary>What every source claims and what was booked; null where no KPI rests on claims.</summary>
    public FactResult? FindBySource(IReadOnlyList<FactResult> results, Period period) =>
        _places.TryGetValue(Key(BySource(period)), out int place) ? results[place] : null;

    public static Period? ReferencePeriod(Kpi kpi, Period period) => kpi.Benchmark is PreviousPeriod ? period.Previous : null;

    public FactResult Find(IReadOnlyList<FactResult> results, MeasurementPlan plan, Kpi kpi, Period period, bool byChannel = false) =>
        results[_places[Key(Query(plan, kpi, period, byChannel))]];

    private void AddBoth(MeasurementPlan plan, Kpi kpi, Period period)
    {
        Add(plan, kpi, period);
        Add(plan, kpi, period, byChannel: true);
    }

    private void Add(MeasurementPlan plan, Kpi kpi, Period period, bool byChannel = false) => Add(Query(plan, kpi, period, byChannel));

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

    private static FactQuery Query(MeasurementPlan plan, Kpi kpi, Period period, bool byChannel) => new(period)
    {
        Measures = [.. kpi.Metric.Formula.Measures],
        Filters = kpi.Scope,
        Sources = plan.Sources,
        Dimensions = byChannel ? [Dimension.Channel] : [],
    };

    // Without a choice of sources and without a scope: the claims of all are held against all that was booked.
    private static FactQuery BySource(Period period) => new(period) { Measures = ClaimedResults.Measures, Dimensions = [Dimension.Source, Dimension.Channel] };

    private static string Key(FactQuery query) => (query with { Measures = [] }).ToString();
}
