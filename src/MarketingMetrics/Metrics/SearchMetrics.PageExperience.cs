using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

// Page speed, as reported by field measurements.
public static partial class SearchMetrics
{
    /// <summary>Largest contentful paint: <c>reported(largest_contentful_paint)</c>.</summary>
    /// <remarks>Good up to 2.5 s, poor above 4 s. The 75th percentile of real visits, not a laboratory run; percentiles do not add or average.</remarks>
    public static Metric LargestContentfulPaint { get; } =
        Family.Declare("lcp", Formula.AsReported(Measure.LargestContentfulPaint), MetricKind.Reading.LowerIsBetter, RaceStage.Act,
        decimals: 1, source: Cited.WebVitals);

    /// <summary>Interaction to next paint: <c>reported(interaction_to_next_paint)</c>.</summary>
    /// <remarks>Good up to 0.2 s, poor above 0.5 s; replaced first input delay in March 2024. The 75th percentile of real visits, not a laboratory run; percentiles do not add or average.</remarks>
    public static Metric InteractionToNextPaint { get; } =
        Family.Declare("inp", Formula.AsReported(Measure.InteractionToNextPaint), MetricKind.Reading.LowerIsBetter, RaceStage.Act,
        decimals: 3, source: Cited.WebVitals);

    /// <summary>Cumulative layout shift: <c>reported(cumulative_layout_shift)</c>.</summary>
    /// <remarks>Good up to 0.1, poor above 0.25. The 75th percentile of real visits, not a laboratory run; percentiles do not add or average.</remarks>
    public static Metric CumulativeLayoutShift { get; } =
        Family.Declare("cls", Formula.AsReported(Measure.CumulativeLayoutShift), MetricKind.Reading.LowerIsBetter, RaceStage.Act,
        decimals: 2, source: Cited.WebVitals);

    /// <summary>First contentful paint: <c>reported(first_contentful_paint)</c>.</summary>
    /// <remarks>Good up to 1.8 s, poor above 3 s. The 75th percentile of real visits, not a laboratory run; percentiles do not add or average.</remarks>
    public static Metric FirstContentfulPaint { get; } =
        Family.Declare("fcp", Formula.AsReported(Measure.FirstContentfulPaint), MetricKind.Reading.LowerIsBetter, RaceStage.Act,
        decimals: 1, source: Cited.WebVitals);

    /// <summary>Time to first byte: <c>reported(time_to_first_byte)</c>.</summary>
    /// <remarks>Good up to 0.8 s, poor above 1.8 s. The 75th percentile of real visits, not a laboratory run; percentiles do not add or average.</remarks>
    public static Metric TimeToFirstByte { get; } = Family.Declare("ttfb", Formula.AsReported(Measure.TimeToFirstByte), MetricKind.Reading.LowerIsBetter, RaceStage.Act,
        decimals: 1, source: Cited.WebVitals);

    /// <summary>Core Web Vitals pass rate: <c>pages_with_good_vitals / pages_assessed</c>.</summary>
    /// <remarks>All three vitals good at the 75th percentile; pages without enough visits are not assessed.</remarks>
    public static Metric CoreWebVitalsPassRate { get; } =
        Family.Declare("cwv_pass", Measure.PagesWithGoodVitals / Measure.PagesAssessed, MetricKind.Reading, RaceStage.Act,
        unit: MetricUnit.Percent, source: Cited.WebVitals);
}
