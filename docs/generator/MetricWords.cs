using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Docs;

/// <summary>What the properties of a metric mean, in sentences for a reader.</summary>
internal static class MetricWords
{
    public static string Abbreviations(Metric metric)
    {
        string english = metric.ShortName(ReportLanguage.English), french = metric.ShortName(ReportLanguage.French);
        return english == metric.Name(ReportLanguage.English) ? "" : english == french ? $"Short: **{english}**." : $"Short: **{english}**, in French **{french}**.";
    }

    public static string Unit(Metric metric) => metric.Unit switch
    {
        MetricUnit.Money => "money, in the currency of the facts",
        MetricUnit.Percent => "share of one, written in percent",
        MetricUnit.Multiple => "multiple, written as 4.20x",
        MetricUnit.Seconds => "seconds",
        MetricUnit.Score => "score or rank on its own scale",
        _ => "number",
    };

    public static string Direction(MetricDirection direction) => direction switch
    {
        MetricDirection.HigherIsBetter => "higher",
        MetricDirection.LowerIsBetter => "lower",
        _ => "neither: judged only against a target with a direction or band of its own",
    };

    public static string Area(ActivityArea area) => area switch
    {
        ActivityArea.Conversion => "Leads, sales, customers",
        ActivityArea.Site => "Site",
        ActivityArea.Search => "Organic search",
        ActivityArea.PaidMedia => "Paid media",
        ActivityArea.Social => "Social networks",
        _ => "E-mail",
    };

    public static string Interval(Uncertainty uncertainty) => uncertainty switch
    {
        Uncertainty.Binomial => "proportion: Wilson score interval; as a rate of events (Garwood) where every conversion counts",
        Uncertainty.CountRate => "count or rate of events: exact Poisson interval (Garwood)",
        Uncertainty.CostPerCount => "fixed cost per random count: inverse of the exact Poisson interval; open above without a count",
        Uncertainty.RatioOfSums => "both sides vary: from daily or per-order figures, not from totals alone",
        _ => "none: no sampling model holds",
    };

    public static string NoValue(Formula formula) => formula switch
    {
        Quotient quotient => $"undefined where `{quotient.Denominator}` is 0; missing where a side is not delivered",
        AsReported => "missing where no single stored figure is exactly the group and period asked for",
        _ => "missing where no source delivers it",
    };

    public static string Adding(Measure measure) => measure switch
    {
        { Additivity: Additivity.DistinctCount } => "no: distinct, between the greatest part and the sum",
        { IsAdditive: false } => "no: as reported only",
        { Overlap: SourceOverlap.Claimed } => "within one source; every platform claims its own",
        { Overlap: SourceOverlap.Shared } => "within one source; two may see the same events",
        _ => "yes",
    };
}
