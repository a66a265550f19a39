using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>Says how a source measured: only what it tells.</summary>
internal static class SourceText
{
    public static Message Of(SourceBasis source)
    {
        List<Message> told = Attribution(source);
        if (source.ModelledShare is { } share) told.Add(Message.Of("report.source.modelled", MessageArgument.OfPercent("share", share, 0)));
        if (source.RevenueBasis is { } revenue) told.Add(Message.Of("report.source.revenue", MessageArgument.OfText("basis", revenue)));
        return told.Count == 0 ? Message.Of("report.source.silent") : Settings(told);
    }

    /// <summary>The attribution settings of every source that has some, in one line.</summary>
    public static Message Attribution(IEnumerable<SourceBasis> sources)
    {
        MessageArgument[] told =
        [
            .. sources.Select(source => (source.Source, Told: Attribution(source))).Where(each => each.Told.Count > 0)
                .Select(each => Message.Of("report.source.of", MessageArgument.OfText("source", each.Source), MessageArgument.OfMessage("settings", Settings(each.Told)))).Distinct()
                .Select(message => MessageArgument.OfMessage("source", message)),
        ];
        return told.Length == 0 ? Message.Of("report.source.attribution_silent") : Message.Of("report.source.settings", MessageArgument.OfList("settings", told));
    }

    private static List<Message> Attribution(SourceBasis source)
    {
        List<Message> told = [];
        if (source.AttributionModel is { } model) told.Add(Message.Of("report.source.model", Model(model)));
        if (source.ClickWindowDays is { } click) told.Add(Message.Of("report.source.click_window", MessageArgument.OfNumber("count", click)));
        if (source.ViewWindowDays is { } view) told.Add(Message.Of("report.source.view_window", MessageArgument.OfNumber("count", view)));
        if (source.TimeBasis != default) told.Add(Message.Of($"report.source.time_basis.{JsonCode.Of(source.TimeBasis)}"));
        if (source.Counting != default) told.Add(Message.Of($"report.source.counting.{JsonCode.Of(source.Counting)}"));
        return told;
    }

    private static MessageArgument Model(string model) => ReportLanguage.English.Knows($"report.models.{model}")
        ? MessageArgument.OfKey("model", $"report.models.{model}")
        : MessageArgument.OfText("model", model.Replace('_', ' '));

    private static Message Settings(IEnumerable<Message> told) => Message.Of("report.source.settings", MessageArgument.OfList("settings", told.Select(message => MessageArgument.OfMessage("setting", message))));
}
