using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Planning.Rules;

namespace MarketingMetrics.Planning;

/// <summary>
/// The queries an evaluation needs, each once. A KPI is asked at exactly its scope and period, because only the source can answer for
/// undated rows and for what does not add; KPIs of one scope share a query. The channels show what each side of a ratio covers, the days
/// how much days differ.
/// </summary>
internal sealed class EvaluationQueries
{
    private readonly List<FactQuery> _queries = [];
    private readonly Dictionary<FactQuery, int> _places = [];

    public IReadOnlyList<FactQuery> Queries => _queries;

    public static EvaluationQueries For(MeasurementPlan plan, Period period, EvaluationOptions options)
    {
        var queries = new EvaluationQueries();
        foreach (Kpi kpi in plan.Kpis)
        {
            queries.AddAll(plan, kpi, period);
            if (options.ComparisonPeriod is { } other) queries.AddAll(plan, kpi, other);
            foreach (Period reference in kpi.Benchmark?.Periods(period) ?? [])
            {
                if (kpi.Benchmark is OwnHistory) queries.Add(Whole(plan, kpi, reference));
                else queries.AddAll(plan, kpi, reference);
            }
        }

        if (plan.Kpis.Any(ClaimedResults.Concern)) queries.Add(BySource(period));
        return queries;
    }

    /// <summary>What every source claims and what was booked; null where no KPI rests on claims.</summary>
    public FactResult? FindBySource(IReadOnlyList<FactResult> results, Period period) =>
        _places.TryGetValue(Key(BySource(period)), out int place) ? results[place] : null;

    public static FactQuery Whole(MeasurementPlan plan, Kpi kpi, Period period) => new(period)
    {
        Measures = [.. kpi.Metric.Formula.Measures],
        Filters = kpi.Scope,
        Sources = plan.Sources,
    };

    public static FactQuery ByChannel(MeasurementPlan plan, Kpi kpi, Period period) => Whole(plan, kpi, period).By(Dimension.Channel);

    public static FactQuery ByDay(MeasurementPlan plan, Kpi kpi, Period period) => Whole(plan, kpi, period).By(Grain.Day);

    public FactResult Find(IReadOnlyList<FactResult> results, FactQuery query) => results[_places[Key(query)]];

    private void AddAll(MeasurementPlan plan, Kpi kpi, Period period)
    {
        Add(Whole(plan, kpi, period));
        Add(ByChannel(plan, kpi, period));
        Add(ByDay(plan, kpi, period));
    }

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

    // Without a choice of sources and without a scope: the claims of all are held against all that was booked.
    private static FactQuery BySource(Period period) => new(period) { Measures = ClaimedResults.Measures, Dimensions = [Dimension.Source, Dimension.Channel] };

    // Queries that differ in nothing but their measures are one.
    private static FactQuery Key(FactQuery query) => query with { Measures = [] };
}
