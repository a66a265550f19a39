namespace MarketingMetrics.Attribution;

/// <summary>The layout of a table of paths such as <c>path,conversions,value,nulls</c> with <c>A &gt; B &gt; C</c> in its first column.</summary>
public sealed record PathTableFormat
{
    /// <summary>Comma, header, <c>&gt;</c> between touches, the usual column names.</summary>
    public static PathTableFormat Default { get; } = new();

    /// <summary>What stands between two cells; an ASCII character (a comma by default).</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>What stands between two touches (<c>&gt;</c> by default); space around it does not matter.</summary>
    public string TouchSeparator { get; init; } = ">";

    /// <summary>Whether the first line names the columns (yes by default). Without it they are path, conversions, value, nulls in this order, the last two optional.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Names of the path column, any case.</summary>
    public IReadOnlyList<string> PathColumn { get; init; } = ["path"];

    /// <summary>Names of the column of conversions, any case.</summary>
    public IReadOnlyList<string> ConversionsColumn { get; init; } = ["conversions", "total_conversions"];

    /// <summary>Names of the column of the summed value, any case; a table without it has value 0.</summary>
    public IReadOnlyList<string> ValueColumn { get; init; } = ["value", "conversion_value", "total_conversion_value", "revenue"];

    /// <summary>Names of the column that counts the people who did not convert, any case; a table without it has none.</summary>
    public IReadOnlyList<string> NullsColumn { get; init; } = ["nulls", "null", "total_null"];

    internal void Validate()
    {
        if (!char.IsAscii(Delimiter) || Delimiter is '"' or '\n' or '\r')
            throw new ArgumentException($"Delimiter '{Delimiter}' must be an ASCII character that is neither a quote nor a line end.", nameof(Delimiter));
        if (string.IsNullOrWhiteSpace(TouchSeparator))
            throw new ArgumentException("TouchSeparator must not be blank: channel names contain spaces.", nameof(TouchSeparator));
    }
}
