using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>Evaluates the KPIs of a plan one by one from answered queries.</summary>
internal sealed class EvaluationRun(MeasurementPlan plan, Period period, EvaluationOptions options, EvaluationQueries queries, IReadOnlyList<FactResult> results)
{
    public KpiResult Evaluate(Kpi kpi)
    {
        JudgingOptions judging = kpi.Judging ?? plan.Judging;
        MetricFigure figure = Figure(kpi, period);
        ImmutableArray<Caveat> caveats = CaveatsOf(kpi, figure, judging);
        IEnumerable<Caveat> changes = new[] { options.ComparisonPeriod, EvaluationQueries.ReferencePeriod(kpi, period) }
            .OfType<Period>().Distinct().SelectMany(other => ChangeCaveats(figure, Figure(kpi, other)));
        return new KpiResult
        {
            Kpi = kpi,
            Question = plan.Question(kpi.QuestionId),
            Period = period,
            Value = figure.Value,
            Totals = figure.Totals,
            Caveats = [.. caveats.Concat(changes).Distinct()],
            Judgement = Judge(kpi, figure, judging, caveats),
            Trend = options.ComparisonPeriod is { } trend ? Compare(kpi, figure, trend, judging, caveats) : null,
            TrendPeriod = options.ComparisonPeriod,
        };
    }

    private Comparison? Judge(Kpi kpi, MetricFigure figure, JudgingOptions judging, ImmutableArray<Caveat> caveats) => kpi.Benchmark switch
    {
        null => null,
        PreviousPeriod => Compare(kpi, figure, EvaluationQueries.ReferencePeriod(kpi, period)!.Value, judging, caveats),
        // Days that are missing forbid comparing with another period; a target is simply not reached yet, or reached.
        { } constant => figure.Value.Against(constant, judging, kpi.Metric.Formula is Total ? caveats : []),
    };

    private Comparison Compare(Kpi kpi, MetricFigure figure, Period other, JudgingOptions judging, ImmutableArray<Caveat> caveats)
    {
        MetricFigure earlier = Figure(kpi, other);
        return figure.Value.Against(period, earlier.Value, other, null, judging,
            caveats.Concat(CaveatRules.Run(options.FigureRules, earlier)).Concat(ChangeCaveats(figure, earlier)));
    }

    private MetricFigure Figure(Kpi kpi, Period of)
    {
        Totals totals = queries.Find(results, plan, kpi, of)[0].Totals;
        return new MetricFigure(new FigureRef(kpi.Metric.Key, kpi.ScopeText, of, kpi.Id), kpi.Metric, kpi.Metric.From(totals), totals, queries.Find(results, plan, kpi, of, byChannel: true));
    }

    private ImmutableArray<Caveat> CaveatsOf(Kpi kpi, MetricFigure figure, JudgingOptions judging) =>
    [
        .. CaveatRules.Run(options.FigureRules, figure),
        .. CaveatRules.Run(options.Rules, new KpiEvidence(plan, kpi, figure.Ref, figure, judging) { BySource = queries.FindBySource(results, period) }),
    ];

    private ImmutableArray<Caveat> ChangeCaveats(MetricFigure figure, MetricFigure earlier) => CaveatRules.Run(options.ChangeRules, new FigurePair(figure, earlier));
}
