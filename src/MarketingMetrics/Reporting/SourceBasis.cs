using System.Text.Json.Serialization;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A source of facts and how it measured: attribution model, windows, counting, time basis.</summary>
public sealed record SourceBasis
{
    /// <summary>Unique within the report; figures name their sources by it.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the source, such as <c>google-ads</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The account or property.</summary>
    public string? Account { get; init; }

    /// <summary>The report the figures come from.</summary>
    public string? Report { get; init; }

    /// <summary>Time zone that days are cut in.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The attribution model behind claimed conversions.</summary>
    public string? AttributionModel { get; init; }

    /// <summary>Days after a click within which a conversion is claimed.</summary>
    public int? ClickWindowDays { get; init; }

    /// <summary>Days after a view within which a conversion is claimed.</summary>
    public int? ViewWindowDays { get; init; }

    /// <summary>The day a conversion is booked on.</summary>
    public ConversionTimeBasis TimeBasis { get; init; }

    /// <summary>How often one interaction may convert.</summary>
    public ConversionCounting Counting { get; init; }

    /// <summary>The day the figures were extracted.</summary>
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>Share of conversions the source modelled rather than observed.</summary>
    public decimal? ModelledShare { get; init; }

    /// <summary>What the source counts as revenue.</summary>
    public string? RevenueBasis { get; init; }

    /// <summary>The settings in words.</summary>
    [JsonIgnore]
    public Message Text => SourceText.Of(this);

    [JsonInclude, JsonPropertyName("text")]
    internal SpokenMessage Spoken { get => new(Text); init { } }

    internal static SourceBasis From(string id, MeasurementBasis basis) => new()
    {
        Id = id,
        Source = basis.Source,
        Account = basis.Account,
        Report = basis.Report,
        TimeZone = basis.TimeZone,
        AttributionModel = basis.AttributionModel,
        ClickWindowDays = basis.ClickWindowDays,
        ViewWindowDays = basis.ViewWindowDays,
        TimeBasis = basis.TimeBasis,
        Counting = basis.Counting,
        ExtractedOn = basis.ExtractedOn,
        ModelledShare = basis.ModelledShare,
        RevenueBasis = basis.RevenueBasis,
    };
}
