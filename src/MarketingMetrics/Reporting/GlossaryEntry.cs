using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>What a metric is.</summary>
public sealed record GlossaryEntry
{
    /// <summary>The key of the metric.</summary>
    public required string Metric { get; init; }

    /// <summary>Its name.</summary>
    public required Message Name { get; init; }

    /// <summary>Its short form; null where there is none.</summary>
    public Message? Abbreviation { get; init; }

    /// <summary>The formula as the library reads it, such as <c>cost / ad_conversions</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>The formula in words.</summary>
    public required Message FormulaText { get; init; }

    /// <summary>The formula with the numbers of the period; null where it is no quotient or has no value.</summary>
    public Message? Example { get; init; }

    /// <summary>What it says beyond the formula; null where the formula is enough.</summary>
    public Message? Definition { get; init; }

    /// <summary>Which interval its figures have.</summary>
    public Message? Uncertainty { get; init; }

    /// <summary>Where the definition is written down.</summary>
    public string? Source { get; init; }
}
