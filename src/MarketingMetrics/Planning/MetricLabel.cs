using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>Names of metrics as messages: by text key where the languages know them, in their declarer's words otherwise.</summary>
internal static class MetricLabel
{
    public static Message Of(Metric metric) => IsStandard(metric, metric.NameKey) ? Message.Of(metric.NameKey) : Message.Verbatim(metric.Name(ReportLanguage.English));

    /// <summary>The client's own name for a KPI, or the metric's with what it is measured on: <c>Click-through rate (Paid Search)</c>.</summary>
    public static Message Of(Kpi kpi, bool isShort = false) => kpi.Name is not null ? kpi.Label
        : kpi.Scope.IsEmpty ? isShort ? Short(kpi.Metric) : Of(kpi.Metric)
        : Message.Of("insights.findings.scoped", MessageArgument.OfMessage("name", isShort ? Short(kpi.Metric) : Of(kpi.Metric)),
            MessageArgument.OfList("scope", kpi.Scope.SelectMany(filter => filter.Kind == FilterKind.Equal ? filter.Values : [filter.ToString()])));

    /// <summary>The usual abbreviation, as a report's sentences and columns use it, or the name.</summary>
    public static Message Short(Metric metric) => Abbreviation(metric) ?? Of(metric);

    /// <summary>The usual abbreviation; null where there is none.</summary>
    public static Message? Abbreviation(Metric metric)
    {
        string key = $"metrics.{metric.Key}.abbreviation";
        return IsStandard(metric, key) ? Message.Of(key)
            : metric.ShortName(ReportLanguage.English) is var own && own != metric.Name(ReportLanguage.English) ? Message.Verbatim(own)
            : null;
    }

    private static bool IsStandard(Metric metric, string key) => metric.Names.IsEmpty && ReportLanguage.English.Knows(key);
}
