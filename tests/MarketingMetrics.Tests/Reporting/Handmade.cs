using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

/// <summary>Reports written node by node: every kind of block and every state of a figure, and words of any script.</summary>
internal static class Handmade
{
    private static readonly ReportHeader Header = new() { Client = "Client", Period = Samples.October };

    public static Report EveryState { get; } = new()
    {
        Header = Header,
        Sections =
        [
            new Section
            {
                Id = "states",
                Title = Message.Verbatim("States"),
                Placement = SectionPlacement.Detail,
                Blocks =
                [
                    new BreakdownBlock
                    {
                        Dimension = "channel",
                        Columns = [new BreakdownColumn("cpa", Message.Of("metrics.cpa.name"), MetricUnit.Money)],
                        Rows = [.. States().Select(figure => new BreakdownRow { Key = figure.Id, Label = Message.Verbatim(figure.Id), Cells = [figure] })],
                    },
                    new BarsBlock
                    {
                        Title = Message.Verbatim("Bars"),
                        Unit = MetricUnit.Money,
                        Bars = [.. States().Select((figure, place) => new Bar { Label = Message.Verbatim(figure.Id), Value = figure with { Id = $"bar.{figure.Id}" }, Benchmark = Euro($"bar.{figure.Id}.target", 45m), Verdict = (Verdict)(place % 5) })],
                    },
                    new SeriesBlock
                    {
                        Title = Message.Verbatim("Series"),
                        Subtitle = Message.Verbatim("per week"),
                        Grain = Grain.Week,
                        Unit = MetricUnit.Money,
                        Lines = [new SeriesLine { Label = Message.Verbatim("CPA"), Points = [.. States().Select((figure, place) => figure with { Id = $"point.{figure.Id}", Period = Period.Day(new DateOnly(2026, 10, 1 + place)) })] }],
                        Benchmark = Euro("line", 45m),
                        Events = [new SeriesEvent(new DateOnly(2026, 10, 3), Message.Verbatim("New page"))],
                    },
                    new FunnelBlock
                    {
                        Title = Message.Verbatim("Funnel"),
                        Stages =
                        [
                            new FunnelStage { Value = Count("sessions", 9_060) },
                            new FunnelStage { Value = Count("orders", 286), Rate = new() { Id = "orders.rate", Label = Message.Verbatim("orders / sessions"), State = FigureState.Defined, Value = 0.0315673289m, Unit = MetricUnit.Percent, Numerator = 286, Denominator = 9_060 } },
                        ],
                    },
                    new DecompositionBlock
                    {
                        Title = Message.Verbatim("Steps"),
                        Unit = MetricUnit.Money,
                        Direction = MetricDirection.LowerIsBetter,
                        From = Euro("from", 43.58m),
                        To = Euro("to", 56.81m),
                        Steps = [Euro("clicks", -1.02m) with { IsSigned = true }, Euro("rate", 14.25m) with { IsSigned = true }],
                    },
                    new SpreadBlock
                    {
                        Title = Message.Verbatim("Spread"),
                        Models = [Message.Verbatim("last click"), Message.Verbatim("linear")],
                        Used = 0,
                        Rows = [new SpreadRow { Label = Message.Verbatim("Social"), Values = [Count("last", 30), Count("linear", 51.2m)], Needed = Count("needed", 45.2m), Conclusion = Message.Verbatim("depends") }],
                    },
                    new GainsLossesBlock(),
                    UnknownBlock.Parse("""{"kind":"org.example.map","regions":[{"code":"FR","value":1.50}],"fallback":"A map of France"}"""),
                ],
            },
        ],
    };

    public static Report Worded(string client, string question, string words) => new()
    {
        Header = Header with { Client = client, Title = words, PreparedBy = words, TimeZone = words },
        Sections =
        [
            new Section
            {
                Id = "words",
                Title = Message.Verbatim(question),
                WaivedBecause = Message.Verbatim(words),
                Blocks =
                [
                    new TextBlock { Paragraphs = [Message.Verbatim(words), Message.Verbatim(question)] },
                    new ScorecardBlock
                    {
                        Rows =
                        [
                            new ScorecardRow
                            {
                                Kpi = "kpi",
                                Objective = Message.Verbatim(words),
                                QuestionId = "question",
                                Question = Message.Verbatim(question),
                                Actual = Euro("kpi.kpi", 56.81m) with { Label = Message.Verbatim(words), Scope = words, Caveats = ["OWN_CODE"] },
                                Comment = Message.Verbatim(question),
                            },
                        ],
                    },
                    new CaveatsBlock { Entries = [new CaveatEntry { Code = "OWN_CODE", Severity = CaveatSeverity.Critical, Title = Message.Verbatim(words), Findings = [Message.Verbatim(question)], Figures = ["kpi.kpi"] }] },
                    new ActionsBlock { Actions = [new NextAction { Text = Message.Verbatim(question), Owner = words }] },
                ],
            },
        ],
    };

    private static IEnumerable<Figure> States() =>
    [
        Euro("defined", 56.81m) with { Interval = new FigureInterval { Lower = 49.44m, Upper = 65.61m, Level = 0.95m }, Numerator = 11_305.40m, Denominator = 199m, Formula = "cost / ad_conversions", IsProvisional = true },
        Euro("bounded", 0) with { State = FigureState.Bounded, Value = null, Upper = 10m },
        Euro("undefined", 0) with { State = FigureState.Undefined, Value = null, Reason = ValueReason.CurrenciesDiffer, ReasonText = Message.Of("reasons.currencies_differ") },
        Euro("no-conversions", 0) with { State = FigureState.Undefined, Value = null, Reason = ValueReason.NoConversions, Interval = new FigureInterval { Lower = 81.33m, Level = 0.95m }, Numerator = 300m, Denominator = 0m },
        Euro("missing", 0) with { State = FigureState.Missing, Value = null, Currency = null, Reason = ValueReason.NotMeasured, ReasonText = Message.Of("reasons.not_measured") },
        Euro("not-applicable", 0) with { State = FigureState.NotApplicable, Value = null, Currency = null },
    ];

    private static Figure Euro(string id, decimal value) => new() { Id = id, Metric = "cpa", Label = Message.Verbatim(id), State = FigureState.Defined, Value = value, Unit = MetricUnit.Money, Currency = Currency.Parse("EUR") };

    private static Figure Count(string id, decimal value) => new() { Id = id, Label = Message.Verbatim(id), State = FigureState.Defined, Value = value, Decimals = 1 };
}
