using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>The funnel of an activity: what one source counts at each stage, and the metric that leads from an earlier stage to it.</summary>
internal static class Funnels
{
    private static readonly (ActivityArea Area, (RaceStage Stage, Measure Measure, string? Rate)[] Stages)[] All =
    [
        (ActivityArea.Conversion, [(RaceStage.Act, Measure.Leads, null), (RaceStage.Act, Measure.MarketingQualifiedLeads, "lead_to_mql"), (RaceStage.Act, Measure.SalesQualifiedLeads, "mql_to_sql"), (RaceStage.Convert, Measure.Opportunities, "sql_to_opp"), (RaceStage.Convert, Measure.WonDeals, "win_rate")]),
        (ActivityArea.Site, [(RaceStage.Reach, Measure.Sessions, null), (RaceStage.Act, Measure.EngagedSessions, "engagement_rate"), (RaceStage.Convert, Measure.KeyEvents, "conversion_rate_session")]),
        (ActivityArea.Search, [(RaceStage.Reach, Measure.OrganicImpressions, null), (RaceStage.Act, Measure.OrganicClicks, "organic_ctr")]),
        (ActivityArea.PaidMedia, [(RaceStage.Reach, Measure.Impressions, null), (RaceStage.Act, Measure.Clicks, "ctr"), (RaceStage.Convert, Measure.AdConversions, "conversion_rate")]),
        (ActivityArea.Email, [(RaceStage.Reach, Measure.EmailsDelivered, null), (RaceStage.Act, Measure.EmailOpens, "open_rate"), (RaceStage.Act, Measure.EmailClicks, "email_ctr"), (RaceStage.Convert, Measure.EmailOrders, "email_conv")]),
    ];

    public static IEnumerable<Measure> Measures => All.SelectMany(each => each.Stages).Select(stage => stage.Measure);

    /// <returns>The funnel; null where facts feed fewer than two of its stages.</returns>
    public static FunnelBlock? Of(ReportRequest request, ActivityArea area, in Totals totals, FigureMaker figures)
    {
        if (All.FirstOrDefault(each => each.Area == area).Stages is not { } declared) return null;
        List<FunnelStage> stages = [];
        foreach ((RaceStage stage, Measure measure, string? rate) in declared)
        {
            if (totals.RowsOf(measure) == 0) continue;
            string id = $"{JsonCode.Of(area)}.funnel.{measure}";
            Message label = Message.Of("report.formula.measure", MeasureName.Argument("measure", measure));
            Figure value = figures.Make(id, label, new Metric(measure.Key, Formula.Total(measure)).From(totals), request.ReportedPeriod, null, totals);
            // Without an earlier stage there is nothing that the rate leads from.
            Metric? metric = rate is not null && stages.Count > 0 ? AreaMetrics.Find(rate, request.Plan) : null;
            stages.Add(new FunnelStage
            {
                Stage = stage,
                Value = value with { Metric = null },
                Rate = metric is null ? null : figures.MakeBare($"{id}.{rate}", MetricLabel.Of(metric), MetricLabel.Of(metric), metric.From(totals), request.Plan.Judging, request.ReportedPeriod, null, totals),
            });
        }

        return stages.Count < 2 ? null : new FunnelBlock { Title = Message.Of("report.funnel"), Stages = [.. stages] };
    }
}
