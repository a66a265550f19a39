using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>Composes the sentence of a decomposition: head, what goes with the change, what goes against it, what the rest is.</summary>
internal static class ChangeSentence
{
    // A part below a tenth of all movement is not worth a clause; more than three clauses are not read.
    private const decimal Notable = 0.10m;
    private const decimal Unmentioned = 0.05m;
    private const int MostClauses = 3;
    private const decimal Unchanged = 0.0005m;

    /// <param name="change">The change.</param>
    /// <param name="own">What the figure is called; the metric's name when null.</param>
    public static Statement Of(ChangeDecomposition change, Message? own = null)
    {
        MessageArgument name = MessageArgument.OfMessage("name", own ?? MetricLabel.Short(change.Metric));
        var figure = new FigureRef(change.Metric.Key, change.Dimension is { } dimension ? "by " + dimension.Key : null, change.LaterPeriod);
        if (!change.IsDefined)
        {
            Message reason = Message.Of("insights.sentence.not_decomposed", name, MessageArgument.OfKey("reason", $"insights.decomposition_reasons.{Codes.Of(change.Reason)}"));
            return new Statement(reason, reason, figure);
        }

        ChangeStep[] notable = NotableSteps(change);
        return new Statement(Text(change, notable, name), StepEvidence.Of(change), figure) { Checks = NextChecks.For(change, notable) };
    }

    private static ChangeStep[] NotableSteps(ChangeDecomposition change)
    {
        decimal movement = change.Steps.Sum(step => Math.Abs(step.Amount));
        return movement == 0m ? []
            : [.. change.Steps.Where(step => Math.Abs(step.Amount) >= Notable * movement).OrderByDescending(step => Math.Abs(step.Amount)).Take(MostClauses)];
    }

    private static Message Text(ChangeDecomposition change, ChangeStep[] notable, MessageArgument name)
    {
        Message head = Head(change, name);
        decimal total = change.Change!.Value;
        ChangeStep? rest = RestIsMix(change, notable);
        MessageArgument[] with = [.. notable.Where(step => step != rest && (total == 0m || step.Amount > 0m == total > 0m)).Select(step => Phrase(step, change))];
        MessageArgument[] against = [.. notable.Where(step => total != 0m && step.Amount > 0m != total > 0m).Select(step => Phrase(step, change))];
        if (with.Length + against.Length == 0) return head;
        MessageArgument start = MessageArgument.OfMessage("head", head);
        Message said = with.Length == 0
            ? Message.Of("insights.sentence.only_against", start, MessageArgument.OfList("against", against))
            : against.Length == 0
                ? Message.Of("insights.sentence.with", start, MessageArgument.OfList("with", with))
                : Message.Of("insights.sentence.with_and_against", start, MessageArgument.OfList("with", with), MessageArgument.OfList("against", against));
        return rest is null ? said : Message.Of("insights.sentence.rest_is_mix", MessageArgument.OfMessage("said", said), Dimension(change));
    }

    // "The rest is the mix" is said only where it is true: something larger comes before it, nothing else of note is left over, and all point the same way.
    private static ChangeStep? RestIsMix(ChangeDecomposition change, ChangeStep[] notable)
    {
        if (notable.FirstOrDefault(step => step.Kind == ChangeKind.Mix) is not { } mix || mix == notable[0]) return null;
        decimal total = change.Change!.Value;
        decimal unmentioned = change.Steps.Where(step => !notable.Contains(step)).Sum(step => Math.Abs(step.Amount));
        bool allAlong = notable.All(step => step.Amount > 0m == total > 0m);
        return allAlong && unmentioned <= Unmentioned * Math.Abs(total) ? mix : null;
    }

    private static Message Head(ChangeDecomposition change, MessageArgument name)
    {
        MessageArgument value = Quantity.Argument("value", change.Metric, change.After.Value!.Value, change.Currency);
        string perDay = change.IsPerDay ? "_per_day" : "";
        if (change.RelativeChange is not { } relative)
            return Message.Of($"insights.sentence.went{perDay}", name, Quantity.Argument("before", change.Metric, change.Before.Value!.Value, change.Currency), value);
        if (Math.Abs(relative) < Unchanged) return Message.Of($"insights.sentence.stayed{perDay}", name, value);
        return Message.Of($"insights.sentence.{(relative > 0m ? "rose" : "fell")}{perDay}", name, Percent(relative), value);
    }

    private static MessageArgument Phrase(ChangeStep step, ChangeDecomposition change)
    {
        string way = step.Amount > 0m ? "more" : "less";
        if (step.Driver is not { } driver) return MessageArgument.OfMessage("item", Message.Of($"insights.phrases.{Codes.Of(step.Kind)}.{way}", Dimension(change)));
        if (step.DriverChange is not { } relative || relative == 0m)
            return MessageArgument.OfMessage("item", Message.Of("insights.phrases.driver", MessageArgument.OfMessage("name", MetricLabel.Short(driver))));
        string turn = relative > 0m ? "more" : "less";
        string own = $"insights.drivers.{driver.Key}.{turn}";
        return MessageArgument.OfMessage("item", ReportLanguage.English.Knows(own)
            ? Message.Of(own, Percent(relative))
            : Message.Of($"insights.drivers.other.{turn}", MessageArgument.OfMessage("name", MetricLabel.Short(driver)), Percent(relative)));
    }

    private static MessageArgument Dimension(ChangeDecomposition change) => change.Dimension is { } dimension && ReportLanguage.English.Knows($"insights.dimensions.{dimension.Key}")
        ? MessageArgument.OfKey("dimension", $"insights.dimensions.{dimension.Key}")
        : MessageArgument.OfKey("dimension", "insights.dimensions.other");

    // Whole percents read best; below one they would be lost.
    private static MessageArgument Percent(decimal relative) => MessageArgument.OfPercent("relative", Math.Abs(relative), Math.Abs(relative) < 0.095m ? 1 : 0);
}
