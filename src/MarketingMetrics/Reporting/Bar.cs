using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A bar.</summary>
public sealed record Bar
{
    /// <summary>What it shows.</summary>
    public required Message Label { get; init; }

    /// <summary>The value.</summary>
    public required Figure Value { get; init; }

    /// <summary>What it is held against; null where nothing is agreed.</summary>
    public Figure? Benchmark { get; init; }

    /// <summary>The verdict; null where it was not judged.</summary>
    public Verdict? Verdict { get; init; }
}
