using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>The period just before the one reported: the month before a month, else as many days.</summary>
public sealed record PreviousPeriod : Benchmark
{
    /// <inheritdoc/>
    public override string Kind => "previous_period";

    /// <inheritdoc/>
    public override ImmutableArray<Period> Periods(Period reported) => [reported.Previous];

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of("benchmarks.previous_period");
}
