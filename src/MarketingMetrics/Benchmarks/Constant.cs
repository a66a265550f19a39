using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What a constant benchmark comes to: a value, or a band from <paramref name="Low"/> to <paramref name="High"/>.</summary>
internal readonly record struct Constant(decimal Low, decimal High, Currency? Currency, MetricDirection? Direction)
{
    public static Constant Of(decimal value, Currency? currency = null) => new(value, value, currency, null);

    public bool IsBand => Low != High;

    public decimal Nearest(decimal? value) => IsBand && value is { } actual ? Math.Clamp(actual, Low, High) : Low;

    // A band is its own margin; around a single value it is what is immaterial.
    public Margin Margin(JudgingOptions options) => IsBand ? Benchmarks.Margin.Band(Low, High) : Benchmarks.Margin.Around(Low, options.Materiality);
}
