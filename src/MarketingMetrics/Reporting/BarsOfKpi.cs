using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A ratio KPI by the values of the breakdown, each held against its target: that of a KPI of its own where the plan has one, else the KPI's.</summary>
internal static class BarsOfKpi
{
    private const int MostBars = 12;

    /// <returns>The block; null where the KPI has no target or fewer than two values have facts.</returns>
    public static BarsBlock? Of(ReportRequest request, Kpi kpi, FactResult groups, ScorecardBlock scorecard, FigureMaker figures)
    {
        if (kpi.Metric.Formula is not Quotient quotient || kpi.Benchmark is not { IsTarget: true } || scorecard.Rows.First(row => row.Kpi == kpi.Id).Judgement is not { } judgement) return null;
        // Sorted by what the numerator weighs (the cost of a CPA), which is never the ratio itself; what is not measured comes last.
        var found = groups.Where(group => kpi.Metric.Formula.Measures.Any(measure => group.Totals.RowsOf(measure) > 0))
            .Select(group => (Key: group[request.Breakdown], Value: kpi.Metric.From(group.Totals), group.Totals)).ToArray();
        if (found.Count(each => each.Value.State != ValueState.Missing) < 2) return null;
        if (found.Length > MostBars && quotient.Numerator.Terms[0].Measure is var weight)
        {
            found = [.. groups.Top(MostBars - 1, request.Breakdown, weight).Where(group => kpi.Metric.Formula.Measures.Any(measure => group.Totals.RowsOf(measure) > 0))
                .Select(group => (Key: group[request.Breakdown], Value: kpi.Metric.From(group.Totals), group.Totals))];
        }

        Bar[] bars = [.. found.OrderBy(each => each.Key == "(other)").ThenByDescending(each => each.Value.Numerator is not null).ThenByDescending(each => each.Value.Numerator).Select(Bar)];
        return new BarsBlock
        {
            Kpi = kpi.Id,
            Title = Title(kpi, request, bars),
            Subtitle = Message.Of("report.bars", MessageArgument.OfMessage("kpi", MetricLabel.Of(kpi)), Breakdowns.Dimension(request), MessageArgument.OfMessage("benchmark", judgement.Benchmark)),
            Unit = kpi.Metric.Unit,
            Bars = [.. bars],
        };

        Bar Bar((string? Key, MetricValue Value, Totals Totals) each)
        {
            string id = $"{Scorecard.IdOf(kpi)}.{request.Breakdown}.{each.Key ?? "(none)"}";
            Message label = Breakdowns.LabelOf(each.Key);
            // A channel with a KPI of its own has a target of its own.
            Kpi own = request.Plan.Kpis.FirstOrDefault(other => other.Benchmark is { IsTarget: true } && other.Metric.Key == kpi.Metric.Key
                && other.Scope is [{ Kind: FilterKind.Equal, Values: [var only] } filter] && filter.Dimension == request.Breakdown && only == each.Key) ?? kpi;
            Comparison comparison = each.Value.Against(own.Benchmark!, own.Judging ?? request.Plan.Judging);
            return new Bar
            {
                Label = label,
                Value = figures.MakeBare(id, MetricLabel.Of(kpi), Breakdowns.NameOf(MetricLabel.Of(kpi), label), each.Value, own.Judging ?? request.Plan.Judging, request.ReportedPeriod, $"{request.Breakdown} = {each.Key}", each.Totals),
                Benchmark = own == kpi ? judgement.Reference with { Id = $"{id}.benchmark" } : figures.Make($"{id}.benchmark", MetricLabel.Of(kpi), comparison.Reference),
                Verdict = each.Value.State == ValueState.Missing ? null : comparison.Verdict,
            };
        }
    }

    // The title says what the bars show: who is worse and who is better than the target; nothing where none is decided.
    private static Message Title(Kpi kpi, ReportRequest request, Bar[] bars)
    {
        MessageArgument name = MessageArgument.OfMessage("kpi", MetricLabel.Of(kpi));
        MessageArgument[] worse = Named(Verdict.Worse), better = Named(Verdict.Better);
        return (worse.Length, better.Length) switch
        {
            (0, 0) => Message.Of("report.bars_title.undecided", name, Breakdowns.Dimension(request)),
            (0, _) => Message.Of("report.bars_title.better", name, MessageArgument.OfList("better", better)),
            (_, 0) => Message.Of("report.bars_title.worse", name, MessageArgument.OfList("worse", worse)),
            _ => Message.Of("report.bars_title.both", name, MessageArgument.OfList("worse", worse), MessageArgument.OfList("better", better)),
        };

        MessageArgument[] Named(Verdict verdict) => [.. bars.Where(bar => bar.Verdict == verdict).Select(bar => MessageArgument.OfMessage("bar", bar.Label))];
    }
}
