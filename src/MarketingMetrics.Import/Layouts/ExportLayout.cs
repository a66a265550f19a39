using System.Collections.Immutable;
using System.Text.Json;

namespace MarketingMetrics.Import.Layouts;

/// <summary>The description of one export format: how to recognise it and what its columns mean. Adding a format is adding one of these.</summary>
/// <remarks>Immutable. The built-in ones are in <see cref="ExportLayouts.Standard"/>; yours go into <see cref="ImportOptions.Layouts"/> and are tried first.</remarks>
public sealed record ExportLayout
{
    /// <summary>Stable key, such as <c>google-ads-report</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What people call the format.</summary>
    public required string Name { get; init; }

    /// <summary>The source of the facts, such as <c>google-ads</c>; several formats of one platform share it.</summary>
    public required string Source { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<LayoutColumn> Columns { get; init; }

    /// <summary>Measures, dimensions or checks that a header must hold to be of this format; alternatives are separated by <c>|</c>.</summary>
    public ImmutableArray<string> Needs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Words that the lines before the header contain in this format; one of them suffices.</summary>
    public ImmutableArray<string> Marks { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether a file without any of the <see cref="Marks"/> is not of this format.</summary>
    public bool NeedsMark { get; init; }

    /// <summary>Headers that this format never has: a table with one of them is of another, however similar.</summary>
    public ImmutableArray<string> Excludes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether lines that begin with <c>#</c> are comments, and the line after a group of them is a header.</summary>
    public bool HasCommentLines { get; init; }

    /// <summary>How a totals row begins in one of its first cells: <c>Total: </c>.</summary>
    public ImmutableArray<string> TotalsPrefixes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Beginnings of totals that cover more than the rows of the file, such as <c>Total: Account</c>.</summary>
    public ImmutableArray<string> WiderTotals { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether a row whose dimensions are all empty is a totals row.</summary>
    public bool UnnamedRowIsTotal { get; init; }

    /// <summary>Why a file of this format is not read, where it is only recognised so that it can be said what it is.</summary>
    public string? Unsupported { get; init; }

    /// <summary>Key of the measure of columns whose header is a day, such as <c>2026-10-01</c>: one row then gives a fact for each of these days.</summary>
    public string? DatedMeasure { get; init; }

    /// <summary>Whether the line below the header may explain the columns in words.</summary>
    public bool HasDescriptionLine { get; init; }

    /// <summary>Text of lines that are neither data nor totals, such as a copyright line.</summary>
    public ImmutableArray<string> Footers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The decimal separator of cells that allow two readings, where nothing in the file decides: <c>.</c> or <c>,</c>.</summary>
    public string? Decimal { get; init; }

    /// <summary>Whether the month comes first in dates such as 3/4/2026, where nothing in the file decides; null asks the language.</summary>
    public bool? MonthFirst { get; init; }

    /// <summary>The currency of money where neither row nor header names one.</summary>
    public string? Currency { get; init; }

    /// <summary>The channel of rows that have none: see <see cref="Channels"/>.</summary>
    public string? Channel { get; init; }

    /// <summary>Channel by value of <see cref="ChannelBy"/>, as Google Analytics groups them by default.</summary>
    public ImmutableSortedDictionary<string, string> Channels { get; init => field = value ?? ImmutableSortedDictionary<string, string>.Empty; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The dimension that <see cref="Channels"/> goes by.</summary>
    public string? ChannelBy { get; init; }

    /// <summary>Whether a header that is the key of a standard measure, such as <c>ad_conversions</c>, means that measure.</summary>
    public bool NamesEveryMeasure { get; init; }

    /// <summary>What the source's definitions are called, for the measurement basis.</summary>
    public string? DefinitionVariant { get; init; }

    /// <summary>A layout of your own in one line; refine it with <c>with { ... }</c>.</summary>
    /// <param name="key">Stable key.</param>
    /// <param name="source">The source of the facts, such as <c>shop</c>.</param>
    /// <param name="columns">The columns, made by <see cref="LayoutColumn.Of(Facts.Measure, ReadOnlySpan{string})"/> and its siblings.</param>
    /// <exception cref="FormatException">The columns are no layout; the message says why.</exception>
    public static ExportLayout Create(string key, string source, params ReadOnlySpan<LayoutColumn> columns)
    {
        var layout = new ExportLayout { Key = key, Name = key, Source = source, Columns = [.. columns] };
        LayoutCheck.Check(layout);
        return layout;
    }

    /// <summary>Reads a layout from JSON, in the form of the built-in ones.</summary>
    /// <exception cref="FormatException">The JSON is no layout; the message says where.</exception>
    public static ExportLayout FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            ExportLayout layout = JsonSerializer.Deserialize(json, LayoutJson.Default.ExportLayout)
                ?? throw new FormatException("A layout is a JSON object, not null.");
            LayoutCheck.Check(layout);
            return layout;
        }
        catch (JsonException error)
        {
            throw new FormatException($"This is no layout: {error.Message}", error);
        }
    }

    /// <summary>The name and the key.</summary>
    public override string ToString() => $"{Name} ({Key})";
}
