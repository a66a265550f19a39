using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>Says how a source measured: only what it tells.</summary>
internal static class SourceText
{
    public static Message Of(SourceBasis source)
    {
        List<Message> told = [];
        if (source.AttributionModel is { } model) told.Add(Message.Of("report.source.model", MessageArgument.OfText("model", model)));
        if (source.ClickWindowDays is { } click) told.Add(Message.Of("report.source.click_window", MessageArgument.OfNumber("count", click)));
        if (source.ViewWindowDays is { } view) told.Add(Message.Of("report.source.view_window", MessageArgument.OfNumber("count", view)));
        if (source.TimeBasis != default) told.Add(Message.Of($"report.source.time_basis.{JsonCode.Of(source.TimeBasis)}"));
        if (source.Counting != default) told.Add(Message.Of($"report.source.counting.{JsonCode.Of(source.Counting)}"));
        if (source.ModelledShare is { } share) told.Add(Message.Of("report.source.modelled", MessageArgument.OfPercent("share", share, 0)));
        if (source.RevenueBasis is { } revenue) told.Add(Message.Of("report.source.revenue", MessageArgument.OfText("basis", revenue)));
        return told.Count == 0
            ? Message.Of("report.source.silent")
            : Message.Of("report.source.settings", MessageArgument.OfList("settings", told.Select(message => MessageArgument.OfMessage("setting", message))));
    }
}
