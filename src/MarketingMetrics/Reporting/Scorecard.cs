using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Reporting;

/// <summary>A row per KPI, by activity, within one in the plan's order of questions, the primary KPI of a question first.</summary>
internal static class Scorecard
{
    public static ScorecardBlock Of(ReportRequest request, IReadOnlyList<KpiResult> results, FigureMaker figures) => new()
    {
        Form = PageLayout.For(request.Plan.Audience).QuestionsForm,
        Rows =
        [
            .. request.Plan.Questions.OrderBy(question => question.Area).SelectMany(question => results
                .Where(result => result.Kpi.QuestionId == question.Id)
                .OrderByDescending(result => result.Kpi.IsPrimary))
                .Select(result => Row(request, result, figures)),
        ],
    };

    public static string IdOf(Kpi kpi) => $"kpi.{kpi.Id}";

    // The interval that decided, in the unit of the actual value; null leaves that of the totals.
    private static MetricInterval? IntervalOf(KpiResult result) => result.Judgement switch
    {
        { IsPerDay: false } judged => judged.Interval,
        { Interval: { IsKnown: true, Metric.Uncertainty: Uncertainty.AmountTotal } daily } => daily with { Lower = daily.Lower * result.Period.Days, Upper = daily.Upper * result.Period.Days },
        _ => null,
    };

    private static ScorecardRow Row(ReportRequest request, KpiResult result, FigureMaker figures)
    {
        Kpi kpi = result.Kpi;
        Objective objective = request.Plan.Objective(result.Question.ObjectiveId);
        Confidence confidence = Confidence.FromLevel((kpi.Judging ?? request.Plan.Judging).Level);
        Figure actual = figures.Make(IdOf(kpi), MetricLabel.Of(kpi), result.Value, result.Period, kpi.ScopeText, result.Totals, confidence, result.Caveats,
            IntervalOf(result));
        return new ScorecardRow
        {
            Kpi = kpi.Id,
            IsPrimary = kpi.IsPrimary,
            ObjectiveLevel = objective.Level,
            Objective = Message.Verbatim(objective.Text),
            QuestionId = result.Question.Id,
            Question = Message.Verbatim(result.Question.Text),
            Area = result.Question.Area,
            Actual = actual,
            Fraction = FractionText.Of(kpi.Metric, actual.Numerator, actual.Denominator, actual.Currency),
            Judgement = result.Judgement is { } judgement
                ? figures.Compare($"{IdOf(kpi)}.benchmark", MetricLabel.Of(kpi), judgement, judgement.Benchmark is PreviousPeriod ? result.Period.Previous : null, withChange: true)
                : null,
            Trend = result.Trend is { } trend ? figures.Compare($"{IdOf(kpi)}.trend", MetricLabel.Of(kpi), trend, result.TrendPeriod, withChange: false) : null,
            Comment = request.Comments.TryGetValue(kpi.Id, out string? words) ? Message.Verbatim(words) : null,
        };
    }
}
