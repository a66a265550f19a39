using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Reporting;

/// <summary>A KPI over time, with its target, the events and what its days show; a ratio with a target also by the largest values of the breakdown.</summary>
internal static class SeriesOfKpi
{
    private const int MostLines = 5;
    private const int Seed = 1;
    private const int Permutations = 199;

    /// <returns>The block; null where fewer than two buckets have facts.</returns>
    public static SeriesBlock? Of(ReportRequest request, KpiChange change, FactResult groups, SeriesCut? lines, ScorecardBlock scorecard, FigureMaker figures)
    {
        Kpi kpi = change.Result.Kpi;
        Metric metric = kpi.Metric;
        SeriesLine whole = Line(MetricLabel.Of(kpi), $"{Scorecard.IdOf(kpi)}", groups, kpi.ScopeText);
        if (whole.Points.Count(point => point.State != FigureState.Missing) < 2) return null;
        ScorecardRow row = scorecard.Rows.First(each => each.Kpi == kpi.Id);
        // A total of a whole period is no line to hold single weeks against.
        bool isRatio = metric.Formula is Quotient;
        return new SeriesBlock
        {
            Kpi = kpi.Id,
            Title = MetricLabel.Of(kpi),
            Subtitle = Message.Of("report.series", MessageArgument.OfMessage("kpi", MetricLabel.Of(kpi)), MessageArgument.OfKey("grain", $"grain.{JsonCode.Of(groups.Query.Grain)}")),
            Grain = groups.Query.Grain,
            Unit = metric.Unit,
            Lines = [whole, .. lines is null ? [] : Largest(lines)],
            Benchmark = isRatio && kpi.Benchmark is Target or ExternalFigure && row.Judgement is { } judgement ? judgement.Reference with { Id = $"{Scorecard.IdOf(kpi)}.line" } : null,
            Findings = [.. Findings(request, change)],
            Events = [.. request.Events.Where(each => groups.Query.Period.Contains(each.Day)).OrderBy(each => each.Day)],
        };

        SeriesLine Line(Message label, string id, IEnumerable<FactGroup> buckets, string? scope) => new()
        {
            Label = label,
            Points = [.. buckets.Select(bucket => figures.Make($"{id}.{bucket.Period}", label, metric.From(bucket.Totals), bucket.Period, scope, bucket.Totals))],
        };

        IEnumerable<SeriesLine> Largest(SeriesCut cut)
        {
            Measure weight = ((Quotient)metric.Formula).Numerator.Terms[0].Measure;
            var ranked = cut.Values.Where(group => metric.From(group.Totals).State != ValueState.Missing)
                .Select(group => (Key: group[request.Breakdown], Weight: group.Totals[weight] is { IsDefined: true } total ? total.Value : 0m))
                .OrderByDescending(each => each.Weight).Take(MostLines).ToArray();
            return ranked.Length < 2 ? [] : ranked.Select(each =>
                Line(Breakdowns.LabelOf(each.Key), $"{Scorecard.IdOf(kpi)}.{request.Breakdown}.{SeriesCut.KeyOf(each.Key)}", cut.BucketsOf(each.Key), $"{request.Breakdown} = {each.Key}"));
        }
    }

    // Only what is clear is told; that nothing is clear needs no words.
    private static IEnumerable<Message> Findings(ReportRequest request, KpiChange change)
    {
        if (change.Days is not { } days) yield break;
        Message name = MetricLabel.Of(change.Result.Kpi);
        JudgingOptions judging = change.Result.Kpi.Judging ?? request.Plan.Judging;
        if (days.Trend(Confidence.FromLevel(judging.Level)) is { IsClear: true } trend) yield return trend.ToMessage(name);
        if (days.FindChangePoint(Seed, Permutations) is { } point && point.IsBeyondChance(judging.Level)) yield return point.ToMessage(judging.Level, name);
        Period period = request.ReportedPeriod;
        // A total of which days are still missing has an end to be expected.
        if (days.Metric.Formula is Total && change.Result.Caveats.Any(caveat => caveat.Code == "PARTIAL_PERIOD") && Elapsed(days, period) is { } elapsed
            && elapsed.ProjectTo(period, Confidence.FromLevel(judging.Level)) is { } projection)
        {
            yield return projection.ToMessage(name);
        }
    }

    private static MetricSeries? Elapsed(MetricSeries days, Period period)
    {
        DateOnly? last = days.Where(day => day.Value.Value is not null).Select(day => (DateOnly?)day.Period.End).LastOrDefault();
        return last is { } end && end >= period.Start && end < period.End ? days.During(new Period(days.Period.Start, end)) : null;
    }
}
