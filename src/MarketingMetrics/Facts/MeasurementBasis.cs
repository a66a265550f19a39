namespace MarketingMetrics.Facts;

/// <summary>
/// How a source measured: what must be equal, or at least known, before two figures are compared or added. Null and
/// <c>Unknown</c> mean "the source does not say".
/// </summary>
public sealed record MeasurementBasis
{
    /// <summary>A basis of which only the source is known.</summary>
    /// <param name="source">Stable key of the source, such as <c>google-ads</c> or <c>ga4</c>.</param>
    /// <exception cref="ArgumentException">The source is empty.</exception>
    public MeasurementBasis(string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Source = source;
    }

    /// <summary>Stable key of the source, such as <c>google-ads</c>; plans choose sources by it.</summary>
    public string Source { get; }

    /// <summary>The account or property within the source.</summary>
    public string? Account { get; init; }

    /// <summary>The report the figures come from.</summary>
    public string? Report { get; init; }

    /// <summary>Time zone that days are cut in, as the source names it.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The attribution model behind claimed conversions, such as <c>data_driven</c> or <c>last_click</c>.</summary>
    public string? AttributionModel { get; init; }

    /// <summary>Days after a click within which a conversion is claimed.</summary>
    public int? ClickWindowDays { get; init; }

    /// <summary>Days after a view within which a conversion is claimed; 0 where views do not count.</summary>
    public int? ViewWindowDays { get; init; }

    /// <summary>The day a conversion is booked on.</summary>
    public ConversionTimeBasis TimeBasis { get; init; }

    /// <summary>How often one interaction may convert.</summary>
    public ConversionCounting Counting { get; init; }

    /// <summary>The day the figures were extracted; later days of the coverage are not complete.</summary>
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>Share of conversions the source modelled rather than observed, from 0 to 1.</summary>
    public decimal? ModelledShare { get; init; }

    /// <summary>Share of events the source read, below 1 where it sampled.</summary>
    public decimal? SampledShare { get; init; }

    /// <summary>True where the source withholds small groups.</summary>
    public bool? IsThresholded { get; init; }

    /// <summary>Version or variant of the definitions in force, such as <c>ua</c> or <c>ga4</c>.</summary>
    public string? DefinitionVariant { get; init; }

    /// <summary>What the source counts as revenue: gross, net of tax, net of refunds.</summary>
    public string? RevenueBasis { get; init; }

    /// <summary>The last day on which an attribution setting (model, window, counting) was changed in the account.</summary>
    public DateOnly? SettingsChangedOn { get; init; }

    /// <summary>The last day on which an event was marked, or no longer marked, as a key event; earlier events do not count.</summary>
    public DateOnly? KeyEventsChangedOn { get; init; }

    /// <summary>True where consent mode is on: visitors who refuse are modelled or lost.</summary>
    public bool? UsesConsentMode { get; init; }

    /// <summary>Share of visitors who consent to be measured, from 0 to 1.</summary>
    public decimal? ConsentRate { get; init; }

    /// <summary>Share of the spend that reached iOS devices, from 0 to 1; 0 says that tracking transparency does not matter.</summary>
    public decimal? IosShare { get; init; }

    /// <summary>Share of conversions whose value the source withholds, from 0 to 1: null conversion values of SKAdNetwork.</summary>
    public decimal? WithheldValueShare { get; init; }

    /// <summary>Where conversions are sent both by the browser and by a server: whether both carry one event or transaction id. Null where they are sent once.</summary>
    public bool? SharesEventIds { get; init; }

    /// <summary>True where one person on several devices is recognised, by sign-in for instance.</summary>
    public bool? RecognisesPeopleAcrossDevices { get; init; }

    /// <summary>True where opens made by machines, such as Apple Mail's preloading, are left out.</summary>
    public bool? ExcludesMachineOpens { get; init; }

    /// <summary>Share of e-mail clicks made within five seconds of delivery, or by recipients of whom every link was clicked, from 0 to 1.</summary>
    public decimal? MachineClickShare { get; init; }

    /// <summary>Reads as <c>google-ads (Account, last_click, 30-day click)</c>.</summary>
    public override string ToString()
    {
        string?[] parts =
        [
            Account, AttributionModel,
            ClickWindowDays is { } click ? $"{click}-day click" : null,
            ViewWindowDays is > 0 and { } view ? $"{view}-day view" : null,
        ];
        string told = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return told.Length == 0 ? Source : $"{Source} ({told})";
    }
}
