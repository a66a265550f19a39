using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>The summary: the finding first, then what the report contains, its context, and how to read it.</summary>
internal static class SummarySection
{
    private static readonly Verdict[] Order = [Verdict.Better, Verdict.OnPar, Verdict.Worse, Verdict.Inconclusive, Verdict.NotComparable];

    public static Section Of(ReportHeader header, MeasurementPlan plan, ScorecardBlock scorecard, GainsLossesBlock findings) => new()
    {
        Id = "summary",
        Title = Message.Of("report.sections.summary"),
        Placement = SectionPlacement.Page,
        Blocks =
        [
            new TextBlock { Paragraphs = [Finding(scorecard), .. Worst(findings)] },
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

    private static IEnumerable<Message> Worst(GainsLossesBlock findings) => findings.Losses.Take(1).Concat(findings.Gains.Take(1)).Select(finding => finding.Text);

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
