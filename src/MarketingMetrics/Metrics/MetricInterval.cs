using MarketingMetrics.Language;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Metrics;

/// <summary>The confidence interval of a metric's value, in the metric's unit. <c>default</c> says that none is known.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Lower">The lower end; null where it is open.</param>
/// <param name="Upper">The upper end; null where it is open, as a cost per conversion without conversions is.</param>
/// <param name="Confidence">Level and sides.</param>
/// <param name="Currency">Currency of money.</param>
/// <param name="IsApproximate">True where a method for whole counts met fractional ones.</param>
public readonly record struct MetricInterval(Metric? Metric, decimal? Lower, decimal? Upper, Confidence Confidence, Currency Currency, bool IsApproximate) : IFormattable
{
    /// <summary>True when at least one end is known.</summary>
    public bool IsKnown => Lower is not null || Upper is not null;

    /// <summary>True when the value lies inside, ends included; false where no interval is known.</summary>
    public bool Contains(decimal value) => IsKnown && (Lower is not { } lower || value >= lower) && (Upper is not { } upper || value <= upper);

    /// <summary>Reads as <c>81.33 EUR or more (95 %, two-sided)</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the interval in the language given as provider.</summary>
    /// <param name="format"><c>"V"</c> leaves out the level.</param>
    /// <param name="provider">A <see cref="ReportLanguage"/>; English when omitted.</param>
    public string ToString(string? format, IFormatProvider? provider) => MetricText.Interval(this, ReportLanguage.Of(provider), withLevel: format != "V");
}
