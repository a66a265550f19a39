using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>What a report is about, and on which terms it was measured.</summary>
public sealed record ReportHeader
{
    /// <summary>The client.</summary>
    public required string Client { get; init; }

    /// <summary>What the plan is for: a campaign, a year.</summary>
    public string? Title { get; init; }

    /// <summary>The period reported.</summary>
    public required Period Period { get; init; }

    /// <summary>The period it is compared with; null where none is.</summary>
    public Period? ComparisonPeriod { get; init; }

    /// <summary>The last day of the period for which some source delivers; null without facts.</summary>
    public DateOnly? DataThrough { get; init; }

    /// <summary>The latest day on which figures were extracted; null where no source says.</summary>
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>The day the report was made for, as given to the builder.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Time zone of the client's days.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Currencies of the money in the report.</summary>
    public ImmutableArray<Currency> Currencies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What delivered the facts, and how each source measured.</summary>
    public ImmutableArray<SourceBasis> Sources { get; init => field = Items.Checked(value); } = [];

    /// <summary>Who reads it.</summary>
    public Audience Audience { get; init => field = value ?? new(); } = new();

    /// <summary>Who prepared it.</summary>
    public string? PreparedBy { get; init; }

    /// <summary>Language of people's own words in the report, such as <c>fr</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The attribution settings of the sources in one line, or that none states its own.</summary>
    [JsonIgnore]
    public Message AttributionText => SourceText.Attribution(Sources);

    [JsonInclude, JsonPropertyName("attributionText")]
    internal SpokenMessage SpokenAttribution { get => new(AttributionText); init { } }
}
