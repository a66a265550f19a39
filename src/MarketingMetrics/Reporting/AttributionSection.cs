using System.Collections.Immutable;
using MarketingMetrics.Attribution;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>The section on attribution: the models side by side with what they leave open, claims against sales, and tests beside them.</summary>
internal sealed class AttributionSection
{
    private readonly AttributionEvidence _evidence;
    private readonly ImmutableArray<AttributionResult> _results;
    private readonly AttributionSpread _spread;
    private readonly int? _used;

    private AttributionSection(AttributionEvidence evidence)
    {
        _evidence = evidence;
        _results = [.. evidence.Comparison.Results];
        _spread = evidence.Comparison.Spread(evidence.TargetCostPerAcquisition);
        _used = Place(evidence.Used);
        if (evidence.Used is { } used && _used is null)
            throw new ArgumentException($"The compared models have no '{used}'. They are: {string.Join(", ", _results.Select(result => result.Model.Key))}.", nameof(evidence));
    }

    public static Section Of(AttributionEvidence evidence) => new()
    {
        Id = "attribution",
        Title = Message.Of("report.sections.attribution"),
        Placement = evidence.Placement,
        Blocks = [.. new AttributionSection(evidence).Blocks()],
    };

    private IEnumerable<Block> Blocks()
    {
        yield return Conversions();
        if (_results.Any(result => result.TotalValue != 0m)) yield return Values();
        if (_results[0].Credits.Any(credit => credit.Cost is not null)) yield return Costs();
        if (!_evidence.Involvement.IsEmpty) yield return Involvement();
        if (_evidence.Claims is { } claims) yield return Claims(claims);
        if (_evidence.Comparison.Evidence.Count > 0) yield return Tests();
    }

    private SpreadBlock Conversions()
    {
        SpreadRow[] rows = [.. _spread.Channels.Select((channel, place) => Row("conversions", channel.Label, (result, at) => Credited(result.Credits[place], at)) with
        {
            Needed = NeededFor(_results[0].Credits[place], channel.Decision),
            Conclusion = Conclusion(channel),
        })];
        return Spread("title", [.. rows, .. Unattributed(), Total("conversions", result => Number("conversions", result.TotalConversions))]) with { Note = Agreement() };
    }

    private SpreadBlock Values() => Spread("value_title",
        [.. _results[0].Credits.Select((credit, place) => Row("value", credit.Label, (result, _) => Money("value", result.Credits[place].Value))), Total("value", result => Money("value", result.TotalValue))]);

    private SpreadBlock Costs() => Spread("cost_title",
        [.. _results[0].Credits.Select((credit, place) => Row("cost", credit.Label, (result, _) => Ratio(result.Credits[place].CostPerAcquisition)))]);

    private BreakdownBlock Involvement() => new()
    {
        Title = Word("involvement.title"),
        Note = Word("involvement.note"),
        Dimension = "channel",
        Columns = Columns("involvement", "influenced", "assisted", "last"),
        Rows = [.. _evidence.Involvement.Select(channel => Cells("involvement", channel.Label, ("influenced", channel.Influenced), ("assisted", channel.Assisted), ("last", channel.Last)))],
    };

    private BreakdownBlock Claims(ClaimBounds claims) => new()
    {
        Title = Word("claims.title"),
        Note = claims.ToMessage(),
        Dimension = "channel",
        Columns = Columns("claims", "claimed", "lower", "upper"),
        Rows = [.. claims.Channels.Select(channel => Cells("claims", channel.Channel, ("claimed", channel.Claimed), ("lower", channel.Lower), ("upper", channel.Upper)))],
    };

    private DefinitionsBlock Tests() => new()
    {
        Title = Word("tests.title"),
        Note = Word("tests.note"),
        Definitions = [.. _evidence.Comparison.Evidence.Select(test => new Definition(test.Title, test.ToMessage()))],
    };

    private SpreadBlock Spread(string title, ImmutableArray<SpreadRow> rows) => new()
    {
        Title = Word($"spread.{title}"),
        Subtitle = Word("spread.subtitle", MessageArgument.OfNumber("models", _results.Length)),
        Models = [.. _results.Select(result => result.Model.Label)],
        Used = _used,
        Rows = rows,
    };

    private SpreadRow Row(string kind, string channel, Func<AttributionResult, int, Figure> figure) => new()
    {
        Label = Message.Verbatim(channel),
        Values = [.. _results.Select((result, at) => figure(result, at) with { Id = $"attribution.{kind}.{channel}.{result.Model.Key}", Label = Message.Verbatim(channel), Period = _evidence.Period })],
    };

    private SpreadRow Total(string kind, Func<AttributionResult, Figure> figure) => Row(kind, "*", (result, _) => figure(result)) with { Label = Word("spread.total") };

    private IEnumerable<SpreadRow> Unattributed()
    {
        if (_results.All(result => result.Unattributed.Count == 0)) yield break;
        Message[] reasons = [.. _results.SelectMany(result => result.Unattributed).Select(bucket => bucket.Text).Distinct()];
        yield return Row("unattributed", "*", (result, _) => Number("conversions", result.Unattributed.Sum(bucket => bucket.Conversions))) with
        {
            Label = Word("unattributed.label"),
            Conclusion = reasons.Aggregate((head, tail) => Message.Of("comparison.clauses", MessageArgument.OfMessage("head", head), MessageArgument.OfMessage("tail", tail))),
        };
    }

    // The interval of the resampled paths belongs to the model that it was fitted for.
    private Figure Credited(ChannelCredit credit, int at)
    {
        Figure figure = Number("conversions", credit.Conversions);
        if (_evidence.Bootstrap is not { } bootstrap || Place(bootstrap.Model.Key) != at || bootstrap.Intervals.FirstOrDefault(one => one.Label == credit.Label) is not { } interval) return figure;
        return figure with { Interval = new FigureInterval { Lower = interval.ConversionsLower, Upper = interval.ConversionsUpper, Level = (decimal)bootstrap.Level } };
    }

    private Figure? NeededFor(ChannelCredit credit, ChannelDecision? decision) => credit.Cost is { } cost and > 0m && decision is { Target: >= 0.000001m and var target }
        ? Number("needed", cost / target) with { Id = $"attribution.needed.{credit.Label}", Label = Word("spread.needed"), Period = _evidence.Period }
        : null;

    private Message Conclusion(ChannelSpread channel)
    {
        Message places = channel.BestRank == channel.WorstRank
            ? Word("spread.place", MessageArgument.OfNumber("best", channel.BestRank))
            : Word("spread.places", MessageArgument.OfNumber("best", channel.BestRank), MessageArgument.OfNumber("worst", channel.WorstRank));
        if (channel.Decision is not { } decision) return places;
        MessageArgument target = _evidence.Currency is { } currency ? MessageArgument.OfMoney("target", new Money(decision.Target, currency)) : MessageArgument.OfNumber("target", decision.Target, 2);
        Message decided = decision switch
        {
            { Flips: true } => Word("spread.flips", target, MessageArgument.OfNumber("within", decision.Within.Count), MessageArgument.OfNumber("models", _results.Length)),
            { Within.Count: > 0 } => Word("spread.within", target),
            { Above.Count: > 0 } => Word("spread.above", target),
            _ => Word("spread.undecided"),
        };
        return Word("spread.conclusion", MessageArgument.OfMessage("places", places), MessageArgument.OfMessage("decision", decided));
    }

    private Message? Agreement() => _spread is not { MeanTauB: { } mean, Least: { TauB: { } least } pair } ? null
        : Word("spread.agreement", MessageArgument.OfNumber("mean", (decimal)mean, 2), MessageArgument.OfNumber("least", (decimal)least, 2), Name("first", pair.First), Name("second", pair.Second));

    private MessageArgument Name(string argument, string model) => MessageArgument.OfMessage(argument, _results[Place(model)!.Value].Model.Label);

    private int? Place(string? model)
    {
        for (int at = 0; at < _results.Length; at++)
        {
            if (_results[at].Model.Key == model) return at;
        }

        return null;
    }

    private static ImmutableArray<BreakdownColumn> Columns(string table, params string[] names) =>
        [.. names.Select(name => new BreakdownColumn($"{table}_{name}", Word($"{table}.{name}"), MetricUnit.Number))];

    private BreakdownRow Cells(string table, string channel, params (string Name, decimal Value)[] cells) => new()
    {
        Key = channel,
        Label = Message.Verbatim(channel),
        Cells = [.. cells.Select(cell => Number(cell.Name, cell.Value) with { Id = $"attribution.{table}.{channel}.{cell.Name}", Label = Word($"{table}.{cell.Name}"), Period = _evidence.Period })],
    };

    private static Figure Number(string id, decimal value) => new()
    {
        Id = id, Label = Message.Verbatim(id), State = FigureState.Defined, Value = value, Unit = MetricUnit.Number, Decimals = decimal.IsInteger(value) ? 0 : 1,
    };

    private Figure Money(string id, decimal value) => Number(id, value) with { Unit = MetricUnit.Money, Currency = _evidence.Currency, Decimals = null };

    private Figure Ratio(CreditRatio ratio) => ratio.Value is { } value ? Money("cost", value)
        : Money("cost", 0m) with { State = FigureState.Undefined, Value = null, ReasonText = ratio.ReasonText };

    private static Message Word(string key, params MessageArgument[] arguments) => Message.Of($"attribution.{key}", arguments);
}
