using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>
/// A value in a report as pure data, with everything that is needed to trace it: numerator, denominator, formula, period, scope, sources,
/// interval, caveats. It needs neither the facts nor the metric it came from.
/// </summary>
public sealed record Figure
{
    /// <summary>Unique within the report and the same in every language, such as <c>kpi.paid_cpa</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the metric; null for a figure that is none, such as an impact.</summary>
    public string? Metric { get; init; }

    /// <summary>What it is called.</summary>
    public required Message Label { get; init; }

    /// <summary>What is known of it.</summary>
    public FigureState State { get; init; }

    /// <summary>Why there is no number; null where there is one.</summary>
    public ValueReason? Reason { get; init; }

    /// <summary>Why there is no number, in words.</summary>
    public Message? ReasonText { get; init; }

    /// <summary>The exact number, unrounded, in <see cref="Unit"/> (a percentage as a fraction); null unless the state is <see cref="FigureState.Defined"/>.</summary>
    public decimal? Value { get; init; }

    /// <summary>What the number is written in.</summary>
    public MetricUnit Unit { get; init; }

    /// <summary>Decimals to write; null takes what is usual for the unit.</summary>
    public int? Decimals { get; init; }

    /// <summary>The currency of money; of the numerator where the value is undefined.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Whether it is a difference: a plus is written before positive values, and a percentage is in points.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The number as it is to be written, where rounded numbers have to add up; null where <see cref="Value"/> is rounded by itself.</summary>
    public decimal? Shown { get; init; }

    /// <summary>The least the value can be, where it is known only within bounds.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The most the value can be, where it is known only within bounds.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The confidence interval; null where the metric has no sampling model.</summary>
    public FigureInterval? Interval { get; init; }

    /// <summary>The numerator of a quotient, factors included, or the total.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The denominator of a quotient, factors included.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The formula, such as <c>cost / ad_conversions</c>.</summary>
    public string? Formula { get; init; }

    /// <summary>The days it covers.</summary>
    public Period? Period { get; init; }

    /// <summary>Which facts count; null for all.</summary>
    public string? Scope { get; init; }

    /// <summary>What delivered it: ids of the header's sources.</summary>
    public ImmutableArray<string> Sources { get; init => field = Items.Checked(value); } = [];

    /// <summary>Codes of the caveats that touch it.</summary>
    public ImmutableArray<string> Caveats { get; init => field = Items.Checked(value); } = [];

    /// <summary>True where more is still expected to come in for its period.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>
    /// The value in words: <c>25.00 EUR</c>, <c>&lt; 10 %</c>, <c>not measured</c>. Money spent without a conversion reads as the lower
    /// end of its interval, <c>81.33 EUR or more</c>.
    /// </summary>
    [JsonIgnore]
    public Message Text => FigureText.Value(this);

    /// <summary>The interval in words, without its level; null where there is none.</summary>
    [JsonIgnore]
    public Message? IntervalText => FigureText.Interval(this);

    [JsonInclude, JsonPropertyName("text")]
    internal SpokenMessage SpokenText { get => new(Text); init { } }

    [JsonInclude, JsonPropertyName("intervalText")]
    internal SpokenMessage? SpokenInterval { get => IntervalText is { } interval ? new SpokenMessage(interval) : null; init { } }

    /// <summary>Label and value in English: <c>CPA: 25.00 EUR</c>.</summary>
    public override string ToString() => $"{ReportLanguage.English.TextOrKey(Label)}: {ReportLanguage.English.TextOrKey(Text)}";
}
