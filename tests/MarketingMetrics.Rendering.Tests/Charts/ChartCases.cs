using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Tests.Charts;

/// <summary>Invented chart blocks, by the name of their case: each kind at its ordinary, and where it is hard to draw.</summary>
internal static class ChartCases
{
    private static readonly Currency Euro = Currency.Parse("EUR");

    public static readonly string[] Names = ["series", "series-states", "series-lines", "series-empty", "bars", "bars-percent", "bars-states", "funnel", "decomposition", "decomposition-rate", "spread", "hostile"];

    public static Block Of(string name, bool isFrench) => name switch
    {
        "series" => Weekly(isFrench),
        "series-states" => States(isFrench),
        "series-lines" => Lines(isFrench),
        "series-empty" => new SeriesBlock { Title = Message.Verbatim("CPA"), Unit = MetricUnit.Money, Grain = Grain.Week },
        "bars" => Bars(isFrench),
        "bars-percent" => new BarsBlock
        {
            Title = Words(isFrench, "Conversion rate by channel", "Taux de conversion par canal"),
            Unit = MetricUnit.Percent,
            Bars =
            [
                new Bar { Label = Message.Verbatim("Paid Search"), Value = Share("a", 0.0316m, 0.0283m, 0.0352m), Benchmark = Share("ga", 0.029m), Verdict = Verdict.Inconclusive },
                new Bar { Label = Message.Verbatim("Email"), Value = Share("b", 0.0584m, 0.0491m, 0.0693m), Benchmark = Share("gb", 0.029m), Verdict = Verdict.Better },
                new Bar { Label = Message.Verbatim("Paid Social"), Value = Share("c", 0.0121m, 0.0098m, 0.0149m), Benchmark = Share("gc", 0.029m), Verdict = Verdict.Worse },
            ],
        },
        "bars-states" => BarStates(isFrench),
        "funnel" => new FunnelBlock
        {
            Title = Words(isFrench, "From visit to order", "De la visite à la commande"),
            Subtitle = Words(isFrench, "October 2026, GA4", "Octobre 2026, GA4"),
            Stages =
            [
                new FunnelStage { Value = Count("s", Words(isFrench, "Sessions", "Sessions"), 13_980) },
                new FunnelStage { Value = Count("v", Words(isFrench, "Product page seen", "Page produit vue"), 9_060), Rate = Share("rv", 0.648m) },
                new FunnelStage { Value = Count("c", Words(isFrench, "Put in the cart", "Ajout au panier"), 1_204), Rate = Share("rc", 0.1329m) },
                new FunnelStage { Value = Missing("p", Words(isFrench, "Checkout begun", "Paiement commencé")) },
                new FunnelStage { Value = Count("o", Words(isFrench, "Orders", "Commandes"), 286), Rate = null },
            ],
        },
        "decomposition" => Decomposition(isFrench),
        "decomposition-rate" => new DecompositionBlock
        {
            Title = Words(isFrench, "Change of the conversion rate", "Évolution du taux de conversion"),
            Unit = MetricUnit.Percent,
            Direction = MetricDirection.HigherIsBetter,
            From = Share("from", 0.0290m) with { Label = Message.Verbatim("2026-09") },
            To = Share("to", 0.0316m) with { Label = Message.Verbatim("2026-10") },
            Steps = [Share("mix", 0.0031m) with { Label = Words(isFrench, "mix of channels", "mix des canaux"), IsSigned = true }, Share("rate", -0.0005m) with { Label = Words(isFrench, "rates of channels", "taux des canaux"), IsSigned = true }],
        },
        "spread" => Spread(isFrench),
        "hostile" => new BarsBlock
        {
            Title = Message.Verbatim("</script><script>alert(1)</script> \" ' \\ \u202e \ud83d\ude00"),
            Subtitle = Message.Verbatim("datum.value; \"+alert(1)+\""),
            Unit = MetricUnit.Money,
            Bars = [new Bar { Label = Message.Verbatim("'); alert(1); ('\n\u0000\u2028x"), Value = Money("x", 79_228_162_514_264_337_593_543_950_335m) }, new Bar { Label = Message.Verbatim(new string('w', 200)), Value = Money("y", 0.0000000000000000000000000001m) }],
        },
        _ => throw new ArgumentException($"There is no case '{name}'.", nameof(name)),
    };

    private static SeriesBlock Weekly(bool isFrench) => new()
    {
        Title = Words(isFrench, "Cost per acquisition of paid channels", "Coût par acquisition des canaux payants"),
        Subtitle = Words(isFrench, "per week, campaign “La paie 2027”", "par semaine, campagne « La paie 2027 »"),
        Grain = Grain.Week,
        Unit = MetricUnit.Money,
        Lines =
        [
            new SeriesLine
            {
                Label = Message.Verbatim("CPA"),
                Points =
                [
                    .. new[] { (43.1m, 38.2m, 48.8m), (45.9m, 40.1m, 52.6m), (44.2m, 39.0m, 50.3m), (52.8m, 45.5m, 61.5m), (57.4m, 49.1m, 67.5m), (1_061.25m / 20, 34.3m, 82.0m) }
                        .Select((each, place) => Money($"w{place}", each.Item1, each.Item2, each.Item3) with { Period = Period.Week(2026, 38 + place), IsProvisional = place == 5 }),
                ],
            },
        ],
        Benchmark = Money("target", 45m),
        Events =
        [
            new SeriesEvent(new DateOnly(2026, 9, 28), Words(isFrench, "New landing page", "Nouvelle page d’arrivée")),
            new SeriesEvent(new DateOnly(2026, 10, 6), Words(isFrench, "Competitor starts a campaign", "Un concurrent lance une campagne")),
            new SeriesEvent(new DateOnly(2026, 10, 21), Words(isFrench, "Tracking repaired", "Suivi réparé")),
        ],
    };

    private static SeriesBlock States(bool isFrench) => new()
    {
        Title = Words(isFrench, "Cost per acquisition", "Coût par acquisition"),
        Grain = Grain.Month,
        Unit = MetricUnit.Money,
        Lines =
        [
            new SeriesLine
            {
                Label = Message.Verbatim("CPA"),
                Points = [.. Enumerable.Range(0, 14).Select(place => Month(place) with { Period = Period.Month(2025 + (place + 8) / 12, (place + 8) % 12 + 1) })],
            },
        ],
        Benchmark = Money("target", 45m),
    };

    private static Figure Month(int place) => place switch
    {
        3 => Missing("missing", Message.Verbatim("CPA")),
        6 => Money("none", 0m) with { Value = null, State = FigureState.Undefined, Reason = ValueReason.NoConversions, Interval = new FigureInterval { Lower = 81.33m, Level = 0.95m } },
        9 => Money("bounded", 0m) with { Value = null, State = FigureState.Bounded, Upper = 30m },
        13 => Money("last", 51m) with { IsProvisional = true },
        _ => Money($"m{place}", 40m + place * 7 % 13),
    };

    private static SeriesBlock Lines(bool isFrench) => new()
    {
        Title = Words(isFrench, "Sessions by channel", "Sessions par canal"),
        Grain = Grain.Day,
        Lines =
        [
            .. new[] { "Organic Search", "Paid Search", "Paid Social", "Email", "Direct", "Referral" }.Select((channel, line) => new SeriesLine
            {
                Label = Message.Verbatim(channel),
                Points = [.. Enumerable.Range(0, 31).Where(day => line != 2 || day is < 9 or > 13).Select(day => Count($"{channel}{day}", Message.Verbatim(channel), 1_200 / (line + 1) + (day % 7 < 5 ? 150 : 0) + day * 37 % 60) with { Period = Period.Day(new DateOnly(2026, 10, day + 1)) })],
            }),
        ],
    };

    private static BarsBlock Bars(bool isFrench) => new()
    {
        Title = Words(isFrench, "Cost per acquisition by channel, each against its own target", "Coût par acquisition par canal, chacun face à son propre objectif"),
        Subtitle = Words(isFrench, "October 2026", "Octobre 2026"),
        Unit = MetricUnit.Money,
        Bars =
        [
            new Bar { Label = Words(isFrench, "Search without brand", "Recherche hors marque"), Value = Money("a", 49.38m, 39.3m, 62.1m), Benchmark = Money("ga", 45m), Verdict = Verdict.Inconclusive },
            new Bar { Label = Message.Verbatim("LinkedIn"), Value = Money("b", 135.67m, 95.0m, 201.1m), Benchmark = Money("gb", 90m), Verdict = Verdict.Worse },
            new Bar { Label = Words(isFrench, "Search with brand", "Recherche de marque"), Value = Money("c", 12.28m, 9.6m, 16.1m), Benchmark = Money("gc", 20m), Verdict = Verdict.Better },
            new Bar { Label = Message.Verbatim("Meta"), Value = Money("d", 74.49m, 53.3m, 107.6m), Benchmark = Money("gd", 60m), Verdict = Verdict.NotComparable },
        ],
    };

    private static BarsBlock BarStates(bool isFrench) => new()
    {
        Title = Words(isFrench, "Every state", "Tous les états"),
        Unit = MetricUnit.Money,
        Bars =
        [
            new Bar { Label = Message.Verbatim("Paid Search"), Value = Money("a", 56.81m, 49.44m, 65.61m) with { IsProvisional = true }, Benchmark = Money("ga", 45m), Verdict = Verdict.Worse },
            new Bar { Label = Message.Verbatim("Microsoft"), Value = Money("b", 0m) with { Value = null, State = FigureState.Undefined, Reason = ValueReason.NoConversions, Interval = new FigureInterval { Lower = 81.33m, Level = 0.95m } }, Benchmark = Money("gb", 45m), Verdict = Verdict.Worse },
            new Bar { Label = Message.Verbatim("Display"), Value = Money("c", 0m) with { Value = null, State = FigureState.Bounded, Upper = 30m } },
            new Bar { Label = Message.Verbatim("Podcast"), Value = Missing("d", Message.Verbatim("CPA")) },
            new Bar { Label = Message.Verbatim("Affiliates"), Value = Money("e", 60m, 12m, 1_400m), Benchmark = Money("ge", 45m), Verdict = Verdict.Inconclusive },
            new Bar { Label = Words(isFrench, "A channel with a name that is far too long for the place beside its bar and goes on", "Un canal au nom bien trop long pour la place dont il dispose à côté de sa barre"), Value = Money("f", 33m) },
        ],
    };

    private static DecompositionBlock Decomposition(bool isFrench) => new()
    {
        Title = Words(isFrench, "From September to October: why the CPA is not what it was", "De septembre à octobre : de quoi le CPA a changé"),
        Subtitle = Words(isFrench, "CPA = CPM / 1000 / (CTR x conversion rate), by channel, log-mean weights", "CPA = CPM ÷ 1 000 ÷ (CTR × taux de conversion), par canal, poids logarithmiques"),
        Unit = MetricUnit.Money,
        Direction = MetricDirection.LowerIsBetter,
        From = Money("from", 43.58m) with { Label = Words(isFrench, "September 2026", "Septembre 2026") },
        To = Money("to", 56.81m) with { Label = Words(isFrench, "October 2026", "Octobre 2026") },
        Steps =
        [
            Step("cpm", 3.44m, Words(isFrench, "dearer impressions", "impressions plus chères")),
            Step("ctr", -1.02m, Words(isFrench, "more clicks per impression", "plus de clics par impression")),
            Step("cvr", 8.90m, Words(isFrench, "fewer conversions per click", "moins d’inscriptions par clic")),
            Step("mix", 0.62m, Words(isFrench, "mix of channels", "mix des canaux")),
            Step("entered", 1.29m, Words(isFrench, "channel that entered", "canal entré")),
        ],
    };

    private static SpreadBlock Spread(bool isFrench)
    {
        string[] models = isFrench ? ["premier clic", "dernier clic", "linéaire", "position 40-20-40", "Markov d’ordre 1"] : ["first click", "last click", "linear", "position 40-20-40", "Markov of order 1"];
        (string Channel, decimal[] Credits, decimal? Needed)[] rows =
        [
            (isFrench ? "Recherche hors marque" : "Search without brand", [81m, 74m, 76.4m, 77.1m, 72.8m], 81.2m),
            ("LinkedIn", [72m, 30m, 51.8m, 51.2m, 60.2m], 45.2m),
            (isFrench ? "Recherche marque" : "Search with brand", [22m, 61m, 43.1m, 42.2m, 39.4m], 37.4m),
            ("E-mail", [24m, 52m, 37.6m, 37.9m, 34.1m], null),
        ];
        return new SpreadBlock
        {
            Title = Words(isFrench, "What the attribution model changes", "Ce que le modèle d’attribution change"),
            Subtitle = Words(isFrench, "286 registrations shared out by five models", "286 inscriptions, réparties par cinq modèles"),
            Models = [.. models.Select(Message.Verbatim)],
            Used = 1,
            Rows =
            [
                .. rows.Select(row => new SpreadRow
                {
                    Label = Message.Verbatim(row.Channel),
                    Values = [.. row.Credits.Select((credit, model) => Count($"{row.Channel}{model}", Message.Verbatim(models[model]), credit) with { Decimals = 1 })],
                    Needed = row.Needed is { } needed ? Count($"{row.Channel}.needed", Message.Verbatim(row.Channel), needed) with { Decimals = 1 } : null,
                    Conclusion = row.Needed is null ? null : row.Channel.Contains("hors", StringComparison.Ordinal) || row.Channel.Contains("without", StringComparison.Ordinal) ? Words(isFrench, "missed by all 5 models", "manqué dans les 5 modèles") : Words(isFrench, "depends on the model", "dépend du modèle"),
                }),
                new SpreadRow { Label = Message.Verbatim("Podcast"), Values = [.. models.Select((_, place) => Missing($"p{place}", Message.Verbatim("Podcast")))] },
            ],
        };
    }

    private static Message Words(bool isFrench, string english, string french) => Message.Verbatim(isFrench ? french : english);

    private static Figure Step(string id, decimal value, Message label) => Money(id, value) with { Label = label, IsSigned = true };

    private static Figure Money(string id, decimal value, decimal? low = null, decimal? high = null) => Count(id, Message.Verbatim("CPA"), value) with { Unit = MetricUnit.Money, Currency = Euro, Interval = Between(low, high) };

    private static Figure Share(string id, decimal value, decimal? low = null, decimal? high = null) => Count(id, Message.Verbatim(id), value) with { Unit = MetricUnit.Percent, Interval = Between(low, high) };

    private static FigureInterval? Between(decimal? low, decimal? high) => low is null ? null : new FigureInterval { Lower = low, Upper = high, Level = 0.95m };

    private static Figure Count(string id, Message label, decimal value) => new() { Id = id, Label = label, State = FigureState.Defined, Value = value };

    private static Figure Missing(string id, Message label) => new() { Id = id, Label = label, State = FigureState.Missing, Reason = ValueReason.NotMeasured, ReasonText = Message.Of("reasons.not_measured") };
}
