using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Benchmarks;

/// <summary>The rules that judge whether and how a comparison may be read, in the order they run.</summary>
public static class BenchmarkRules
{
    /// <summary>All rules of this room: those of <see cref="Comparability"/> first.</summary>
    public static ImmutableArray<ICaveatRule<ComparedFigure>> All { get; } =
    [
        .. Comparability.Rules.Select(rule => new BasisRule(rule)),
        new BenchmarkMismatch(), new BenchmarkStale(), new BenchmarkMedianMean(), new PeriodLength(), new WeekdaysDiffer(), new HolidayShift(), new Seasonality(),
        new ImmatureRecent(), .. SampledFigure.Rules.Select(rule => new OfTheSample(rule)), new RegressionToMean(), new MultipleKpis(),
    ];
}
