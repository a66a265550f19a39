using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Insights;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>What the insights say of a KPI: what its change consists of, and what its days show.</summary>
/// <param name="Result">The KPI.</param>
/// <param name="Comparison">The comparison with an earlier period; null where there is none.</param>
internal sealed record KpiChange(KpiResult Result, Comparison? Comparison)
{
    /// <summary>The change split into steps; null where it is not beyond chance.</summary>
    public ChangeDecomposition? Split { get; init; }

    /// <summary>The same change by the values of the breakdown: mix and levels of a ratio, the parts of a total; null where there are fewer than two.</summary>
    public ChangeDecomposition? BySegment { get; init; }

    /// <summary>The split in a sentence, with checks.</summary>
    public Statement? Statement { get; init; }

    /// <summary>The days from the comparison period to the end of the reported one; null where there are too few.</summary>
    public MetricSeries? Days { get; init; }

    /// <summary>What a reader of the change must know.</summary>
    public ImmutableArray<Caveat> Caveats { get; init; } = [];

    /// <summary>True where the change is one for the worse.</summary>
    public bool IsLoss => Comparison?.Verdict == Verdict.Worse;
}
