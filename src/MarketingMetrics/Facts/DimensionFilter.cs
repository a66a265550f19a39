using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>
/// Keeps the rows whose dimension value matches. Rows of a segment that does not deliver the dimension cannot answer and are left out.
/// Built by <see cref="Dimension.Is"/>, <see cref="Dimension.IsIn"/>, <see cref="Dimension.IsNot"/>, <see cref="Dimension.StartsWith"/>.
/// </summary>
public sealed record DimensionFilter
{
    /// <summary>Creates a filter.</summary>
    /// <exception cref="ArgumentException">No values are given.</exception>
    public DimensionFilter(Dimension dimension, FilterKind kind, ImmutableArray<string> values)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (values.IsDefaultOrEmpty) throw new ArgumentException($"A filter on '{dimension}' needs at least one value.", nameof(values));
        Dimension = dimension;
        Kind = kind;
        Values = values;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>How values are compared.</summary>
    public FilterKind Kind { get; }

    /// <summary>The values compared with.</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>True when the value passes.</summary>
    public bool Matches(string value) => Kind switch
    {
        FilterKind.Equal => Values.Contains(value),
        FilterKind.NotEqual => !Values.Contains(value),
        _ => Values.Any(prefix => value.StartsWith(prefix, StringComparison.Ordinal)),
    };

    /// <inheritdoc/>
    public bool Equals(DimensionFilter? other) =>
        other is not null && Dimension == other.Dimension && Kind == other.Kind && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Kind, Values.Length, Values[0]);

    /// <summary>Reads as <c>channel = Paid Search</c>.</summary>
    public override string ToString()
    {
        string sign = Kind switch { FilterKind.Equal => "=", FilterKind.NotEqual => "<>", _ => "starts with" };
        return $"{Dimension} {sign} {string.Join(" | ", Values)}";
    }
}
