using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>
/// A question to facts: which measures, of which period, cut by what, of which rows. It asks for additive totals only (and for single
/// stored cells of what is not additive), so that a column store and a database can both answer it. Immutable.
/// </summary>
public sealed record FactQuery
{
    /// <summary>All measures of a period, in one group.</summary>
    public FactQuery(Period period) => Period = period;

    /// <summary>The period asked for.</summary>
    public Period Period { get; init; }

    /// <summary>What to cut by, beside time; the order is the order of the keys.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    /// <summary>How finely time is cut; <see cref="Grain.WholePeriod"/> does not cut it.</summary>
    public Grain Grain { get; init; } = Grain.WholePeriod;

    /// <summary>The measures wanted; empty means all that the source has.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Conditions on rows; all must hold.</summary>
    public ImmutableArray<DimensionFilter> Filters { get; init; } = [];

    /// <summary>The source or sources chosen per measure. A measure that is not named takes whatever delivers it, and is undefined where two conflict.</summary>
    public ImmutableDictionary<Measure, ImmutableArray<string>> Sources { get; init; } = ImmutableDictionary<Measure, ImmutableArray<string>>.Empty;

    /// <summary>Cut by these dimensions as well.</summary>
    public FactQuery By(params ReadOnlySpan<Dimension> dimensions) => this with { Dimensions = Dimensions.AddRange(dimensions) };

    /// <summary>Cut time by this grain.</summary>
    public FactQuery By(Grain grain) => this with { Grain = grain };

    /// <summary>Ask for these measures as well.</summary>
    public FactQuery Of(params ReadOnlySpan<Measure> measures) => this with { Measures = Measures.AddRange(measures) };

    /// <summary>Keep only rows that pass this filter as well.</summary>
    public FactQuery Where(DimensionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return this with { Filters = Filters.Add(filter) };
    }

    /// <summary>Take a measure from these sources only. Naming several says that adding their claims is wanted.</summary>
    public FactQuery From(Measure measure, params ReadOnlySpan<string> sources) => this with { Sources = Sources.SetItem(measure, [.. sources]) };

    /// <summary>Reads as <c>cost, clicks by channel, month during 2026-10 where channel = Paid Search</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> cuts = Dimensions.Select(dimension => dimension.Key);
        if (Grain != Grain.WholePeriod) cuts = cuts.Append(Grain.ToString().ToLowerInvariant());
        string by = string.Join(", ", cuts);
        string what = Measures.IsEmpty ? "everything" : string.Join(", ", Measures);
        string where = Filters.IsEmpty ? "" : " where " + string.Join(" and ", Filters);
        return $"{what}{(by.Length == 0 ? "" : " by " + by)} during {Period}{where}";
    }
}
