using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A figure held against a benchmark, as pure data: the reference, the gap, how sure, and the verdict with what decided it.</summary>
public sealed record FigureComparison
{
    /// <summary>The kind of benchmark, such as <c>target</c> or <c>previous_period</c>.</summary>
    public required string BenchmarkKind { get; init; }

    /// <summary>The benchmark in words, its source included.</summary>
    public required Message Benchmark { get; init; }

    /// <summary>Who set it, or why it is this value.</summary>
    public Message? Rationale { get; init; }

    /// <summary>The benchmark's value; per day where <see cref="IsPerDay"/>.</summary>
    public required Figure Reference { get; init; }

    /// <summary>Actual less reference, in the figure's unit.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference as a fraction of the reference.</summary>
    public decimal? RelativeDifference { get; init; }

    /// <summary>Interval of the difference, in the figure's unit; null where none was computed.</summary>
    public FigureInterval? DifferenceInterval { get; init; }

    /// <summary>Two-sided p-value of "no difference"; null where none was tested.</summary>
    public double? PValue { get; init; }

    /// <summary>True where totals of periods of unequal length were compared per day.</summary>
    public bool IsPerDay { get; init; }

    /// <summary>The verdict; null where it was not judged, because neither side is better.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>What decided.</summary>
    public VerdictReason Reason { get; init; }

    /// <summary>Codes of the caveats that forbade the comparison.</summary>
    public ImmutableArray<string> Obstacles { get; init => field = Items.Checked(value); } = [];

    /// <summary>What it was judged by.</summary>
    public Judging? Judging { get; init; }

    /// <summary>The comparison in one sentence.</summary>
    public required Message Text { get; init; }

    /// <summary>The key of the verdict's name.</summary>
    internal string VerdictKey => Verdict is { } verdict ? $"verdicts.{JsonCode.Of(verdict)}" : "report.not_judged";

    /// <summary>The verdict in a word or two.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Message VerdictText => Message.Of(VerdictKey);

    [System.Text.Json.Serialization.JsonInclude, System.Text.Json.Serialization.JsonPropertyName("verdictText")]
    internal SpokenMessage SpokenVerdict { get => new(VerdictText); init { } }
}
