using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>The same period a year earlier, by date or by weekday.</summary>
/// <param name="IsAligned">True takes the same weekdays, 364 days before; false the same calendar dates.</param>
public sealed record SamePeriodLastYear(bool IsAligned) : Benchmark
{
    /// <inheritdoc/>
    public override string Kind => "last_year";

    /// <inheritdoc/>
    public override ImmutableArray<Period> Periods(Period reported) => [IsAligned ? reported.SamePeriodLastYearAligned : reported.SamePeriodLastYear];

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of(IsAligned ? "benchmarks.last_year_aligned" : "benchmarks.last_year");
}
