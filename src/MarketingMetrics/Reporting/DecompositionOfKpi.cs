using System.Collections.Immutable;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A change that was split into steps, as nodes of a report: the steps, and what each value of the breakdown adds. What is shown adds up.</summary>
internal static class DecompositionOfKpi
{
    private const int MostRows = 10;

    /// <returns>The steps; null where there are none.</returns>
    public static DecompositionBlock? Steps(KpiChange change, FigureMaker figures)
    {
        if (change is not { Split: { IsDefined: true, Steps.Length: > 0 } split, Statement: { } statement }) return null;
        Kpi kpi = change.Result.Kpi;
        ImmutableArray<decimal> shown = split.Rounded(StepEvidence.ShownDecimals(split.Metric, split.Currency));
        Figure from = End("from", split.Before, split.EarlierPeriod, shown[0]), to = End("to", split.After, split.LaterPeriod, shown[^1]);
        return new DecompositionBlock
        {
            Kpi = kpi.Id,
            Title = statement.Text,
            Subtitle = Message.Of("report.steps", MessageArgument.OfMessage("kpi", MetricLabel.Of(kpi)), MessageArgument.OfMessage("method", split.MethodText)),
            Evidence = statement.Evidence,
            Method = split.Method,
            Unit = split.Metric.Unit,
            Direction = split.Metric.Direction,
            From = from,
            To = to,
            // A step too small to be shown is none to be read.
            Steps =
            [
                .. split.Steps.Select((step, i) => Amount($"{Scorecard.IdOf(kpi)}.change.{step.Key}", step.Driver is null ? step.Label : MetricLabel.Short(step.Driver), step.Amount, shown[i + 1], to))
                    .Where(step => step.Shown != 0m),
            ],
        };

        Figure End(string name, in MetricValue value, Period period, decimal exact) =>
            figures.Make($"{Scorecard.IdOf(kpi)}.change.{name}", Message.Of(split.IsPerDay ? "report.period_per_day" : "report.period", MessageArgument.OfPeriod("period", period)), value, period, kpi.ScopeText) with
            {
                Shown = exact,
                Decimals = split.Metric.Unit == MetricUnit.Percent ? split.Metric.Decimals : StepEvidence.ShownDecimals(split.Metric, split.Currency),
            };
    }

    /// <returns>What each value of the breakdown adds; null where there are fewer than two.</returns>
    public static BreakdownBlock? Segments(KpiChange change, ReportRequest request, FigureMaker figures)
    {
        if (change.BySegment is not { } split) return null;
        Kpi kpi = change.Result.Kpi;
        string id = $"{Scorecard.IdOf(kpi)}.change.{request.Breakdown}";
        TopMovers top = (split with { Segments = [.. split.Segments.Where(segment => segment.Amount != 0m || segment.Before.Value is not null || segment.After.Value is not null)] }).Top(MostRows);
        int decimals = StepEvidence.ShownDecimals(split.Metric, split.Currency);
        ImmutableArray<decimal> ends = split.Rounded(decimals);
        decimal[] amounts = [.. top.Movers.Select(mover => mover.Amount), .. top.OtherCount > 0 ? [top.OtherAmount] : Array.Empty<decimal>()];
        decimal[] shown = [.. amounts];
        bool isWhole = Math.Abs(amounts.Sum() - split.Change!.Value) < 0.000001m;
        if (isWhole) Closure.Close(ends[^1] - ends[0], decimals, shown);
        Message label = Message.Of("report.columns.adds");
        Figure before = figures.Make($"{id}.total.before", MetricLabel.Of(kpi), split.Before, split.EarlierPeriod, kpi.ScopeText), after = figures.Make($"{id}.total.after", MetricLabel.Of(kpi), split.After, split.LaterPeriod, kpi.ScopeText);
        IEnumerable<BreakdownRow> rows = top.Movers.Select((mover, i) => new BreakdownRow
        {
            Key = mover.Name,
            Label = Breakdowns.LabelOf(mover.Name),
            Cells =
            [
                figures.Make($"{id}.{mover.Name}.before", MetricLabel.Of(kpi), mover.Before, split.EarlierPeriod, $"{request.Breakdown} = {mover.Name}") with { Interval = null },
                figures.Make($"{id}.{mover.Name}.after", MetricLabel.Of(kpi), mover.After, split.LaterPeriod, $"{request.Breakdown} = {mover.Name}") with { Interval = null },
                Share($"{id}.{mover.Name}.share_before", mover.ShareBefore),
                Share($"{id}.{mover.Name}.share_after", mover.ShareAfter),
                Amount($"{id}.{mover.Name}.adds", label, mover.Amount, shown[i], after),
            ],
        });
        if (top.OtherCount > 0) rows = rows.Append(Row("others", Message.Of("report.row.others", MessageArgument.OfNumber("count", top.OtherCount)), None("others.before"), None("others.after"), Amount($"{id}.others.adds", label, top.OtherAmount, shown[^1], after)));
        return new BreakdownBlock
        {
            Title = Message.Of("report.adds_title", MessageArgument.OfMessage("kpi", MetricLabel.Of(kpi)), Breakdowns.Dimension(request)),
            Dimension = request.Breakdown.Key,
            Form = PageLayout.For(request.Plan.Audience).BreakdownForm,
            Columns =
            [
                new BreakdownColumn(split.Metric.Key, Message.Of("report.period", MessageArgument.OfPeriod("period", split.EarlierPeriod)), split.Metric.Unit),
                new BreakdownColumn(split.Metric.Key, Message.Of("report.period", MessageArgument.OfPeriod("period", split.LaterPeriod)), split.Metric.Unit),
                new BreakdownColumn("share", Message.Of("report.columns.share_before"), MetricUnit.Percent),
                new BreakdownColumn("share", Message.Of("report.columns.share_after"), MetricUnit.Percent),
                new BreakdownColumn(split.Metric.Key, label, split.Metric.Unit),
            ],
            Rows = [.. rows],
            Total = isWhole ? Row("total", Message.Of("report.total"), before with { Interval = null }, after with { Interval = null }, Amount($"{id}.total.adds", label, split.Change.Value, ends[^1] - ends[0], after)) : null,
            Note = split.IsPerDay ? Message.Of("report.per_day_note") : null,
        };

        BreakdownRow Row(string key, Message name, Figure one, Figure two, Figure adds) => new() { Label = name, Cells = [one, two, None($"{key}.share_before"), None($"{key}.share_after"), adds] };

        Figure None(string name) => new() { Id = $"{id}.{name}", Label = MetricLabel.Of(kpi), State = FigureState.NotApplicable };

        Figure Share(string figure, decimal? share) => new()
        {
            Id = figure,
            Label = Message.Of("report.columns.share_after"),
            State = share is null ? FigureState.NotApplicable : FigureState.Defined,
            Value = share,
            Unit = MetricUnit.Percent,
            Decimals = 1,
        };
    }

    private static Figure Amount(string id, Message label, decimal exact, decimal shown, Figure like) => like with
    {
        Id = id,
        Label = label,
        State = FigureState.Defined,
        Value = exact,
        Shown = shown,
        IsSigned = true,
        Interval = null,
        Numerator = null,
        Denominator = null,
        Formula = null,
    };
}
