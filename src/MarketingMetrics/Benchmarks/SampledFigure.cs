using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A single figure with how it is judged: what the rules on its sample look at, with or without a benchmark.</summary>
/// <param name="Ref">What the figure is called in caveats.</param>
/// <param name="Value">Its value.</param>
/// <param name="Options">How it is judged.</param>
/// <param name="Interval">Its interval.</param>
public readonly record struct SampledFigure(FigureRef Ref, MetricValue Value, JudgingOptions Options, MetricInterval Interval)
{
    /// <summary>The rules on the sample of a single figure: SMALL_SAMPLE and ZERO_CONV.</summary>
    public static ImmutableArray<ICaveatRule<SampledFigure>> Rules { get; } = [new ZeroConversions(), new SmallSample()];

    /// <summary>A figure without a benchmark, with the interval of its totals.</summary>
    /// <param name="figure">What it is called in caveats.</param>
    /// <param name="value">Its value.</param>
    /// <param name="options">How to judge; the defaults when omitted.</param>
    public static SampledFigure Of(FigureRef figure, MetricValue value, JudgingOptions? options = null)
    {
        JudgingOptions judging = options ?? JudgingOptions.Default;
        return new SampledFigure(figure, value, judging, value.Interval(judging.Confidence));
    }

    /// <summary>What the rules find, for a figure that stands alone, such as one row of a breakdown.</summary>
    public ImmutableArray<Caveat> Caveats() => CaveatRules.Run(Rules, this);
}
