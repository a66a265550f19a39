using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>The rules that judge whether and how a comparison may be read, in the order they run.</summary>
public static class BenchmarkRules
{
    /// <summary>All rules of this room: those of <see cref="Comparability"/> first.</summary>
    public static ImmutableArray<ICaveatRule<ComparedFigure>> All { get; } =
    [
        .. Comparability.Rules.Select(rule => new BasisRule(rule)),
        new BenchmarkMismatch(), new BenchmarkStale(), new BenchmarkMedianMean(), new PeriodLength(), new WeekdaysDiffer(), new HolidayShift(), new Seasonality(),
        new ImmatureRecent(), new ZeroConversions(), new SmallSample(), new RegressionToMean(), new MultipleKpis(),
    ];

    /// <summary>What these rules say of a value that is held against nothing, such as a cell of a table: ZERO_CONV and SMALL_SAMPLE.</summary>
    /// <param name="figure">What the figure is called in caveats.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">How figures are judged; the defaults when omitted.</param>
    public static IEnumerable<Caveat> OfValue(FigureRef figure, MetricValue value, JudgingOptions? options = null)
    {
        options ??= JudgingOptions.Default;
        return OfValue(figure, value, value.Interval(options.Confidence), options);
    }

    internal static IEnumerable<Caveat> OfValue(FigureRef figure, MetricValue value, MetricInterval interval, JudgingOptions options)
    {
        if (ZeroConversions.Of(figure, value, options) is { } zero) yield return zero;
        if (SmallSample.Of(figure, value, interval, options) is { } small) yield return small;
    }
}
