using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>A metric chosen to answer a question: with the scope it is measured in and the benchmark it is held against.</summary>
/// <param name="Id">Stable id within the plan.</param>
/// <param name="QuestionId">The question that it answers.</param>
/// <param name="Metric">What is measured.</param>
public sealed record Kpi(string Id, string QuestionId, Metric Metric)
{
    /// <summary>Which facts count; all when empty.</summary>
    public ImmutableArray<DimensionFilter> Scope { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What good looks like; null where none is agreed yet.</summary>
    public Benchmark? Benchmark { get; init; }

    /// <summary>How it is judged; the plan's options when null.</summary>
    public JudgingOptions? Judging { get; init; }

    /// <summary>The client's own name for it; the metric's when null.</summary>
    public string? Name { get; init; }

    /// <summary>False for a supporting KPI; a question has one primary KPI.</summary>
    public bool IsPrimary { get; init; } = true;

    /// <summary>The name shown: the client's own, or the metric's by text key.</summary>
    public Message Label => Name is { } own ? Message.Verbatim(own) : MetricLabel.Of(Metric);

    /// <summary>The scope in words; null where all facts count.</summary>
    public string? ScopeText => Scope.IsEmpty ? null : string.Join("; ", Scope);

    /// <inheritdoc/>
    public bool Equals(Kpi? other) => other is not null && (Id, QuestionId, Metric, Benchmark, Judging, Name, IsPrimary) == (other.Id, other.QuestionId, other.Metric, other.Benchmark, other.Judging, other.Name, other.IsPrimary)
        && Scope.AsSpan().SequenceEqual(other.Scope.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, QuestionId, Metric);
}
