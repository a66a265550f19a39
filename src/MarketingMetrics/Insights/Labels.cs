using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Names of metrics as messages: by text key where the languages know it, in its declarer's words otherwise.</summary>
internal static class Labels
{
    public static Message Of(Metric metric) =>
        metric.Names.IsEmpty && ReportLanguage.English.TryText(metric.NameKey, out _) ? Message.Of(metric.NameKey) : Message.Verbatim(metric.Name(ReportLanguage.English));

    /// <summary>The usual abbreviation, as a report's sentences use it, or the name.</summary>
    public static Message Short(Metric metric)
    {
        string key = $"metrics.{metric.Key}.abbreviation";
        return metric.Names.IsEmpty && ReportLanguage.English.TryText(key, out _) && ReportLanguage.French.TryText(key, out _)
            ? Message.Of(key)
            : metric.Names.IsEmpty ? Of(metric) : Message.Verbatim(metric.ShortName(ReportLanguage.English));
    }
}
