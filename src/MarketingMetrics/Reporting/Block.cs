using System.Text.Json.Serialization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>
/// A piece of a report, by what it means and not by how it looks. A closed set of kinds; one that this library does not know is an
/// <see cref="UnknownBlock"/>. Immutable.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Stable code of the kind, such as <c>scorecard</c>.</summary>
    [JsonPropertyOrder(-2)]
    public abstract string Kind { get; }

    /// <summary>The title; null where the section's is enough.</summary>
    [JsonPropertyOrder(-1)]
    public Message? Title { get; init; }

    /// <summary>What a reader must know to read it.</summary>
    public Message? Note { get; init; }

    /// <summary>The figures in it, in reading order.</summary>
    [JsonIgnore]
    public IEnumerable<Figure> Figures => OwnFigures;

    /// <summary>What <see cref="Figures"/> gives: apart from it, because an overridden property does not inherit that it is left out of the JSON.</summary>
    private protected virtual IEnumerable<Figure> OwnFigures => [];
}
