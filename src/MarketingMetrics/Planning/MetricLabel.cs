using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>The label of a metric as a message: by text key where the languages know it, in its declarer's words otherwise.</summary>
internal static class MetricLabel
{
    public static Message Of(Metric metric) => metric.Names.IsEmpty && ReportLanguage.English.TryText(metric.NameKey, out _)
        ? Message.Of(metric.NameKey)
        : Message.Verbatim(metric.Name(ReportLanguage.English));
}
