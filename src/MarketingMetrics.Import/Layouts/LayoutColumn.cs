using System.Collections.Immutable;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Layouts;

/// <summary>What one column of an export means. Exactly one of measure, dimension, check and role says it.</summary>
public sealed record LayoutColumn
{
    /// <summary>Its header by language code; alternatives of one language are separated by <c>|</c>. Case and white space do not matter, nor does a currency in parentheses behind it.</summary>
    public ImmutableSortedDictionary<string, string> Names { get; init => field = value ?? ImmutableSortedDictionary<string, string>.Empty; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Key of the measure it delivers.</summary>
    public string? Measure { get; init; }

    /// <summary>Unit of a measure of your own; standard measures bring theirs.</summary>
    public MeasureUnit MeasureUnit { get; init; }

    /// <summary>Whether values of a measure of your own may be added; standard measures bring theirs.</summary>
    public Additivity Additivity { get; init; }

    /// <summary>Key of the dimension it delivers.</summary>
    public string? Dimension { get; init; }

    /// <summary>Formula of the ratio it reports, such as <c>clicks / impressions</c>: never imported, recomputed from its parts and compared.</summary>
    public string? Check { get; init; }

    /// <summary>What else it says.</summary>
    public ColumnRole Role { get; init; }

    /// <summary>What a plain number in it is counted in.</summary>
    public CellUnit Unit { get; init; }

    /// <summary>Key of a measure of the same row that the cell is multiplied by: an average position times impressions gives the position sum.</summary>
    public string? Times { get; init; }

    /// <summary>Replacements of localised or coded values: <c>Recherche</c> to <c>Search</c>.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init => field = value ?? ImmutableSortedDictionary<string, string>.Empty; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>True where a present <c>0</c> means unknown, as positions do.</summary>
    public bool ZeroIsMissing { get; init; }

    /// <summary>Whether the column counts only where no other column delivers the same.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Whether the platform rounds the averages in it, so that what is recomputed from them is not exact; a report must say so.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Of a <see cref="ColumnRole.Selector"/>: the measure that is read only in rows where the cell contains one of <see cref="Values"/>, or is empty.</summary>
    public string? Selects { get; init; }

    /// <summary>A column that delivers a measure, under any of these headers.</summary>
    public static LayoutColumn Of(Measure measure, params ReadOnlySpan<string> names)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new LayoutColumn { Measure = measure.Key, MeasureUnit = measure.Unit, Additivity = measure.Additivity, Names = Named(names) };
    }

    /// <summary>A column that delivers a dimension, under any of these headers.</summary>
    public static LayoutColumn Of(Dimension dimension, params ReadOnlySpan<string> names)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return new LayoutColumn { Dimension = dimension.Key, Names = Named(names) };
    }

    /// <summary>A column that says when, in which currency or of whom, under any of these headers.</summary>
    public static LayoutColumn Of(ColumnRole role, params ReadOnlySpan<string> names) => new() { Role = role, Names = Named(names) };

    internal string What => Measure ?? Dimension ?? Check ?? Role.ToString();

    private static ImmutableSortedDictionary<string, string> Named(ReadOnlySpan<string> names) =>
        ImmutableSortedDictionary<string, string>.Empty.Add("en", string.Join('|', names.ToArray()));
}
