using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>The summary: three sentences, the finding first; then in a line each what the report contains, its context, and how to read it.</summary>
internal static class SummarySection
{
    private static readonly Verdict[] Order = [Verdict.Better, Verdict.OnPar, Verdict.Worse, Verdict.Inconclusive, Verdict.NotComparable];

    public static Section Of(ReportHeader header, MeasurementPlan plan, ScorecardBlock scorecard, GainsLossesBlock findings, IEnumerable<KpiChange> changes) => new()
    {
        Id = "summary",
        Title = Message.Of("report.sections.summary"),
        Placement = SectionPlacement.Page,
        Blocks =
        [
            new TextBlock { Paragraphs = [Finding(scorecard), .. Largest(findings, scorecard), .. Change(changes)] },
            new DefinitionsBlock
            {
                Definitions =
                [
                    new Definition(Message.Of("report.summary.contents_term"), Contents(plan, scorecard)),
                    new Definition(Message.Of("report.summary.context_term"), Context(header)),
                    new Definition(Message.Of("report.summary.reading_term"), Message.Of("report.summary.reading", Level(plan))),
                ],
            },
        ],
    };

    internal static MessageArgument Level(MeasurementPlan plan)
    {
        decimal level = (decimal)plan.Judging.Level;
        return MessageArgument.OfPercent("level", level, decimal.IsInteger(level * 100m) ? 0 : 1);
    }

    private static Message Finding(ScorecardBlock scorecard)
    {
        ScorecardRow[] judged = [.. scorecard.Rows.Where(row => row.Judgement is not null)];
        if (judged.Length == 0) return Message.Of("report.summary.no_benchmarks");
        IEnumerable<MessageArgument> tally = judged
            .GroupBy(row => row.Judgement!.Verdict ?? Verdict.Inconclusive)
            .OrderBy(group => Array.IndexOf(Order, group.Key))
            .Select(group => MessageArgument.OfMessage("verdict", Message.Of($"report.summary.tally.{JsonCode.Of(group.Key)}", Count("count", group.Count()))));
        return Message.Of("report.summary.verdicts", Count("count", judged.Length), MessageArgument.OfList("verdicts", tally));
    }

    private static IEnumerable<Message> Largest(GainsLossesBlock findings, ScorecardBlock scorecard)
    {
        Message? loss = findings.Losses.IsEmpty ? null : Said(findings.Losses[0]), gain = findings.Gains.IsEmpty ? null : Said(findings.Gains[0]);
        if (loss is not null && gain is not null) yield return Message.Of("report.summary.loss_and_gain", MessageArgument.OfMessage("loss", loss), MessageArgument.OfMessage("gain", gain));
        else if (loss is not null) yield return Message.Of("report.summary.loss", MessageArgument.OfMessage("loss", loss));
        else if (gain is not null) yield return Message.Of("report.summary.gain", MessageArgument.OfMessage("gain", gain));

        Message Said(Finding finding)
        {
            ScorecardRow row = scorecard.Rows.First(each => each.Kpi == finding.Kpi);
            MessageArgument name = MessageArgument.OfMessage("kpi", row.Actual.Label), benchmark = MessageArgument.OfMessage("benchmark", (row.Judgement ?? row.Trend)!.Benchmark);
            return finding.ImpactText is { } worth ? Message.Of("report.summary.worth", name, MessageArgument.OfMessage("worth", worth), benchmark) : Message.Of("report.summary.named", name, benchmark);
        }
    }

    // The largest change, losses first: what it consists of.
    private static IEnumerable<Message> Change(IEnumerable<KpiChange> changes) => changes
        .Where(change => change.Split is { IsDefined: true })
        .OrderByDescending(change => change.IsLoss).ThenByDescending(change => change.Result.Kpi.IsPrimary).ThenByDescending(change => Math.Abs(change.Split!.RelativeChange ?? 0m))
        .Take(1).Select(change => Message.Of("report.summary.change", MessageArgument.OfPeriod("period", change.Split!.EarlierPeriod), MessageArgument.OfMessage("change", change.Statement!.Text)));

    private static Message Contents(MeasurementPlan plan, ScorecardBlock scorecard) => Message.Of("report.summary.contents",
        MessageArgument.OfMessage("questions", Message.Of("report.summary.questions", Count("count", plan.Questions.Length))),
        MessageArgument.OfMessage("kpis", Message.Of("report.summary.kpis", Count("count", scorecard.Rows.Length))));

    private static Message Context(ReportHeader header)
    {
        MessageArgument period = MessageArgument.OfPeriod("period", header.Period);
        MessageArgument sources = header.Sources.IsEmpty
            ? MessageArgument.OfKey("sources", "report.summary.no_sources")
            : MessageArgument.OfList("sources", header.Sources.Select(source => source.Source).Distinct());
        return header.ComparisonPeriod is { } comparison
            ? Message.Of("report.summary.context_compared", period, MessageArgument.OfPeriod("comparison", comparison), sources)
            : Message.Of("report.summary.context", period, sources);
    }

    private static MessageArgument Count(string name, int number) => MessageArgument.OfNumber(name, number, 0);
}
