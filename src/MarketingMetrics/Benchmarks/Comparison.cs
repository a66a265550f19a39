using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A value held against a benchmark: difference, how sure, and the verdict with what decided it. Immutable.</summary>
public sealed record Comparison
{
    /// <summary>The value that is judged; per day where <see cref="IsPerDay"/>.</summary>
    public required MetricValue Actual { get; init; }

    /// <summary>The benchmark's value; per day where <see cref="IsPerDay"/>.</summary>
    public required MetricValue Reference { get; init; }

    /// <summary>What it was held against.</summary>
    public required Benchmark Benchmark { get; init; }

    /// <summary>What the verdict was judged by.</summary>
    public required JudgingOptions Options { get; init; }

    /// <summary>Actual less reference, in the metric's unit; null where one of them has no number.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference as a fraction of the reference's size; null where the reference is zero or negative.</summary>
    public decimal? RelativeDifference { get; init; }

    /// <summary>Interval of the actual value.</summary>
    public MetricInterval Interval { get; init; }

    /// <summary>Two-sided p-value of "no difference"; null where none was tested.</summary>
    public double? PValue { get; init; }

    /// <summary>True where totals of periods of unequal length were compared per day.</summary>
    public bool IsPerDay { get; init; }

    /// <summary>The verdict; null where the metric has no better side and the benchmark names none.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>What decided.</summary>
    public VerdictReason Reason { get; init; }

    /// <summary>The caveats that forbade the comparison.</summary>
    public ImmutableArray<Caveat> Obstacles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The comparison in one sentence, as data.</summary>
    public Message ToMessage() => ComparisonText.Of(this);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="language">The language; English when omitted.</param>
    public string Explain(ReportLanguage? language = null) => (language ?? ReportLanguage.English).Text(ToMessage());

    /// <summary>The comparison in one English sentence.</summary>
    public override string ToString() => Explain();
}
