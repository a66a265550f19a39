using MarketingMetrics.Attribution;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>What the choice of an attribution model changes: the credit of every channel under every model, whether its target holds under all of them, and tests beside it.</summary>
internal static class AttributionSection
{
    public static Section Of(AttributionComparison comparison, string used, IReadOnlyDictionary<string, decimal>? targets, Currency currency, Period period)
    {
        AttributionResult chosen = comparison[used];
        AttributionSpread spread = comparison.Spread(targets);
        int[] order = [.. Enumerable.Range(0, chosen.Credits.Count).OrderByDescending(c => chosen.Credits[c].Conversions)];
        return new Section
        {
            Id = "attribution",
            Title = Message.Of("report.sections.attribution"),
            Placement = SectionPlacement.Detail,
            Blocks =
            [
                new TextBlock { Paragraphs = [Message.Of("report.spread.intro", MessageArgument.OfNumber("conversions", chosen.TotalConversions), MessageArgument.OfNumber("count", comparison.Results.Count, 0))] },
                new SpreadBlock
                {
                    Title = Message.Of("report.spread.title"),
                    Subtitle = Message.Of("report.spread.subtitle", MessageArgument.OfMessage("model", NameOf(chosen.Model))),
                    Models = [.. comparison.Results.Select(result => NameOf(result.Model))],
                    Used = comparison.Results.ToList().FindIndex(result => result.Model.Key == used),
                    Rows = [.. order.Select(c => Row(comparison, spread.Channels[c], c, currency, period))],
                },
                .. comparison.Evidence.Select(test => CausalClaim.From(test)).Select(claim => new TextBlock { Paragraphs = [claim.Text, claim.Evidence] }),
            ],
        };
    }

    private static SpreadRow Row(AttributionComparison comparison, ChannelSpread channel, int place, Currency currency, Period period)
    {
        ChannelCredit[] credits = [.. comparison.Results.Select(result => result.Credits[place])];
        string id = $"attribution.{channel.Label}";
        return new SpreadRow
        {
            Label = Message.Verbatim(channel.Label),
            Values = [.. comparison.Results.Select((result, model) => Credit($"{id}.{result.Model.Key}", NameOf(result.Model), credits[model].Conversions))],
            Needed = channel.Decision is { Target: > 0m } decision && credits[0].Cost is { } cost ? Credit($"{id}.needed", Message.Of("report.columns.needed"), cost / decision.Target) : null,
            Conclusion = channel.Decision is null ? null : Conclusion(channel.Decision, credits, currency),
        };

        Figure Credit(string figure, Message label, decimal conversions) => new()
        {
            Id = figure, Label = label, State = FigureState.Defined, Value = conversions, Decimals = 1, Period = period, Scope = $"channel = {channel.Label}",
        };
    }

    private static Message Conclusion(ChannelDecision decision, ChannelCredit[] credits, Currency currency)
    {
        decimal[] costs = [.. credits.Select(credit => credit.CostPerAcquisition.Value).OfType<decimal>()];
        MessageArgument within = MessageArgument.OfNumber("within", decision.Within.Count, 0), count = MessageArgument.OfNumber("count", decision.Within.Count + decision.Above.Count, 0);
        Message said = decision.Flips ? Message.Of("report.spread.flips", within, count)
            : decision.Within.Count > 0 ? Message.Of("report.spread.met", count)
            : decision.Above.Count > 0 ? Message.Of("report.spread.missed", count)
            : Message.Of("report.spread.undecided");
        return costs.Length == 0 ? said
            : Message.Of("report.spread.costs", MessageArgument.OfMessage("said", said), Amount("low", costs.Min()), Amount("high", costs.Max()), Amount("target", decision.Target));

        MessageArgument Amount(string name, decimal value) => currency.IsNone ? MessageArgument.OfNumber(name, value, 2) : MessageArgument.OfMoney(name, new Money(value, currency));
    }

    private static Message NameOf(AttributionModel model) =>
        ReportLanguage.English.TryText($"report.models.{model.Key}", out _) ? Message.Of($"report.models.{model.Key}") : Message.Verbatim(model.Name);
}
