using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>
/// Evaluates the KPIs of a plan from answered queries: first every comparison by itself, then all of them judged together, then the
/// rules that look at the comparisons.
/// </summary>
internal sealed class EvaluationRun(MeasurementPlan plan, Period period, EvaluationOptions options, EvaluationQueries queries, IReadOnlyList<FactResult> results)
{
    // A KPI's figure of a period is needed for its value, its comparisons and their caveats.
    private readonly Dictionary<(Kpi Kpi, Period Of), MetricFigure> _figures = [];

    public ImmutableArray<KpiResult> Evaluate()
    {
        KpiResult[] drafts = [.. plan.Kpis.Select(Draft)];
        var together = new Queue<Comparison>(ComparisonSet.Of(drafts.SelectMany(Comparisons)));
        return [.. drafts.Select(draft => Finish(draft with
        {
            Judgement = draft.Judgement is null ? null : together.Dequeue(),
            Trend = draft.Trend is null ? null : together.Dequeue(),
        }))];
    }

    private static IEnumerable<Comparison> Comparisons(KpiResult draft)
    {
        if (draft.Judgement is { } judgement) yield return judgement;
        if (draft.Trend is { } trend) yield return trend;
    }

    private KpiResult Draft(Kpi kpi)
    {
        JudgingOptions judging = kpi.Judging ?? plan.Judging;
        MetricFigure figure = Figure(kpi, period);
        ImmutableArray<Caveat> caveats =
        [
            .. CaveatRules.Run(options.FigureRules, figure),
            .. CaveatRules.Run(options.Rules, new KpiEvidence(plan, kpi, figure.Ref, figure, judging) { BySource = queries.FindBySource(results, period) }),
        ];
        return new KpiResult
        {
            Kpi = kpi,
            Question = plan.Question(kpi.QuestionId),
            Period = period,
            Value = figure.Value,
            Totals = figure.Totals,
            Caveats = caveats,
            Judgement = kpi.Benchmark is null ? null : Judge(kpi, kpi.Benchmark, figure, judging, caveats),
            Trend = options.ComparisonPeriod is { } other && !IsBenchmark(kpi, other) ? Compare(kpi, figure.Value, other, Benchmark.Previous, judging, caveats) : null,
            TrendPeriod = options.ComparisonPeriod,
        };
    }

    // Held against that period already: the same test again would only count twice.
    private bool IsBenchmark(Kpi kpi, Period other) => kpi.Benchmark is PreviousPeriod previous && previous.Periods(period) is [var only] && only == other;

    private KpiResult Finish(KpiResult draft)
    {
        ImmutableArray<Caveat> ofJudgement = CaveatsOf(draft, draft.Judgement), ofTrend = CaveatsOf(draft, draft.Trend);
        if (draft.Judgement is null && draft.Trend is null) ofJudgement = SampledFigure.Of(draft.Ref, draft.Value, draft.Kpi.Judging ?? plan.Judging).Caveats();
        return draft with
        {
            Judgement = draft.Judgement?.Heeding(ofJudgement),
            Trend = draft.Trend?.Heeding(ofTrend),
            Caveats = [.. draft.Caveats.Concat(ofJudgement).Concat(ofTrend).Distinct()],
        };
    }

    private ImmutableArray<Caveat> CaveatsOf(KpiResult draft, Comparison? comparison)
    {
        if (comparison is null) return [];
        MetricFigure? earlier = comparison.ReferencePeriod is { } other ? Figure(draft.Kpi, other) : null;
        return
        [
            .. earlier is null ? [] : ChangeCaveats(Figure(draft.Kpi, period), earlier),
            .. CaveatRules.Run(BenchmarkRules.All, ComparedFigure.From(draft.Ref, comparison, draft.Totals, earlier?.Totals) with { Lag = options.Lag }),
        ];
    }

    private Comparison Judge(Kpi kpi, Benchmark benchmark, MetricFigure figure, JudgingOptions judging, ImmutableArray<Caveat> caveats)
    {
        ImmutableArray<Period> periods = benchmark.Periods(period);
        if (benchmark is OwnHistory history)
        {
            IEnumerable<MetricValue> earlier = periods.Select(other => PerDay(kpi.Metric.From(queries.Find(results, EvaluationQueries.Whole(plan, kpi, other))[0].Totals), other));
            return PerDay(figure.Value, period).Against(history, earlier, judging, caveats, period);
        }

        if (periods.Length == 1) return Compare(kpi, figure.Value, periods[0], benchmark, judging, caveats);
        if (benchmark is PacedTarget paced) benchmark = paced.DueBy(LastCompleteDay(kpi, figure.Totals));
        // Missing days forbid holding a total against a target, unless the target is paced; a ratio of what there is may be judged.
        return figure.Value.Against(benchmark, judging, kpi.Metric.Formula is Total && benchmark is not PacedTarget ? caveats : [], Days(kpi, period), period);
    }

    private Comparison Compare(Kpi kpi, MetricValue value, Period other, Benchmark benchmark, JudgingOptions judging, ImmutableArray<Caveat> caveats)
    {
        MetricFigure earlier = Figure(kpi, other);
        return value.Against(period, earlier.Value, other, benchmark, judging, caveats.Concat(CaveatRules.Run(options.FigureRules, earlier)), Days(kpi, period), Days(kpi, other));
    }

    private MetricFigure Figure(Kpi kpi, Period of)
    {
        if (_figures.TryGetValue((kpi, of), out MetricFigure? known)) return known;
        Totals totals = queries.Find(results, EvaluationQueries.Whole(plan, kpi, of))[0].Totals;
        return _figures[(kpi, of)] = new MetricFigure(new FigureRef(kpi.Metric.Key, kpi.ScopeText, of, kpi.Id), kpi.Metric, kpi.Metric.From(totals), totals,
            queries.Find(results, EvaluationQueries.ByChannel(plan, kpi, of)));
    }

    private ImmutableArray<Caveat> ChangeCaveats(MetricFigure figure, MetricFigure earlier) => CaveatRules.Run(options.ChangeRules, new FigurePair(figure, earlier));

    private DailyFigures? Days(Kpi kpi, Period of)
    {
        FactResult days = queries.Find(results, EvaluationQueries.ByDay(plan, kpi, of));
        if (!days.Delivers(kpi.Metric.Formula.Measures)) return null;
        // Too few days to read a spread from stay too few: rows on a single day of the month are mostly the month's.
        if (days.Count < DailyFigures.FewestDays) return null;
        Dictionary<DateOnly, MetricValue> known = days.ToDictionary(day => day.Period.Start, day => kpi.Metric.From(day.Totals));
        Totals total = days.Total;
        Currency currency = kpi.Metric.From(total).Currency;
        DateOnly last = LastCompleteDay(kpi, total);
        return DailyFigures.From(Enumerable.Range(0, of.Days).Select(of.Start.AddDays).Where(day => day <= last || known.ContainsKey(day))
            .Select(day => (day, known.TryGetValue(day, out MetricValue value) ? value : QuietTime.Of(kpi.Metric, Period.Day(day), total, currency))));
    }

    // Periods of a history differ in length; only per day are their totals alike.
    private static MetricValue PerDay(in MetricValue value, Period of) =>
        value.Metric!.Formula is Total && value.Value is { } total ? MetricValue.OfQuotient(value.Metric, total, of.Days, value.Currency) : value;

    private DateOnly LastCompleteDay(Kpi kpi, in Totals totals)
    {
        DateOnly last = period.End;
        foreach (FactSegment segment in totals.SegmentsOf(kpi.Metric.Formula.Measures[0]))
        {
            DateOnly complete = segment.Basis.ExtractedOn is { } extracted && extracted <= segment.Coverage.End ? extracted.AddDays(-1) : segment.Coverage.End;
            if (complete < last) last = complete;
        }

        return last < period.Start ? period.Start : last;
    }
}
