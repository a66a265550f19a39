using System.Collections.Immutable;
using System.Text.Json.Serialization;
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

    /// <summary>Lower end of the band of a target; null where there is none.</summary>
    public decimal? BandLower { get; init; }

    /// <summary>Upper end of the band of a target; null where there is none.</summary>
    public decimal? BandUpper { get; init; }

    /// <summary>Actual less reference, in the figure's unit.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference as a fraction of the reference.</summary>
    public decimal? RelativeDifference { get; init; }

    /// <summary>Interval of the difference, in the figure's unit; null where none was computed.</summary>
    public FigureInterval? DifferenceInterval { get; init; }

    /// <summary>Two-sided p-value of "no difference"; null where none was tested.</summary>
    public double? PValue { get; init; }

    /// <summary>The p-value adjusted for all comparisons of the report; null where none was tested.</summary>
    public double? AdjustedPValue { get; init; }

    /// <summary>How many comparisons of the report were tested together, this one included; 0 where it was not tested.</summary>
    public int TestedTogether { get; init; }

    /// <summary>True where totals of periods of unequal length were compared per day.</summary>
    public bool IsPerDay { get; init; }

    /// <summary>The verdict; null where it was not judged, because neither side is better.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The verdict in the words of a target: met, missed, undecided; null against a benchmark that is none.</summary>
    public TargetOutcome? Outcome { get; init; }

    /// <summary>What decided.</summary>
    public VerdictReason Reason { get; init; }

    /// <summary>Codes of the caveats that forbade the comparison.</summary>
    public ImmutableArray<string> Obstacles { get; init => field = Items.Checked(value); } = [];

    /// <summary>What it was judged by.</summary>
    public Judging? Judging { get; init; }

    /// <summary>The comparison in one sentence.</summary>
    public required Message Text { get; init; }

    /// <summary>What would change the verdict; null where nothing can be said.</summary>
    public Message? Change { get; init; }

    /// <summary>The verdict in a word or two.</summary>
    [JsonIgnore]
    public Message VerdictText => ComparisonWords.Verdict(this);

    /// <summary>The gap to the reference, relative too where it can be said: <c>+13.50 EUR (+30.0 %)</c>; null where there is none.</summary>
    [JsonIgnore]
    public Message? GapText => ComparisonWords.Gap(this);

    /// <summary>What decided, in words.</summary>
    [JsonIgnore]
    public Message ReasonText => ComparisonWords.Reason(this);

    [JsonInclude, JsonPropertyName("verdictText")]
    internal SpokenMessage SpokenVerdict { get => new(VerdictText); init { } }

    [JsonInclude, JsonPropertyName("gapText")]
    internal SpokenMessage? SpokenGap { get => GapText is { } gap ? new SpokenMessage(gap) : null; init { } }

    [JsonInclude, JsonPropertyName("reasonText")]
    internal SpokenMessage SpokenReason { get => new(ReasonText); init { } }
}
