using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts;

/// <summary>
/// The answer to a <see cref="FactQuery"/>: exact totals per group, in the order of their keys (names in ordinal order, then time).
/// A group without rows is not listed, except the single group of a query that cuts by nothing. Immutable.
/// </summary>
public sealed class FactResult : IReadOnlyList<FactGroup>
{
    private readonly int[] _order;
    private FrozenSet<(int One, int Other)>? _otherCuts;

    internal FactResult(FactQuery query, ImmutableArray<FactSegment> segments, KeyPart[] parts, GroupIndex groups, MeasureCells[] cells, CoverageSets coverage, ImmutableArray<Caveat> caveats)
    {
        Query = query;
        Segments = segments;
        CoverageSets = coverage;
        Caveats = caveats;
        Parts = parts;
        Groups = groups;
        Cells = cells;
        _order = GroupOrder.Of(parts, groups);
    }

    /// <summary>The query that was answered.</summary>
    public FactQuery Query { get; }

    /// <summary>Number of groups.</summary>
    public int Count => _order.Length;

    /// <summary>The measures that were totalled.</summary>
    public IEnumerable<Measure> Measures => Cells.Select(cells => cells.Measure);

    /// <summary>The totals of everything the query selected.</summary>
    public Totals Total => Whole[0].Totals;

    /// <summary>What must be told of the answer beside the caveats of the facts: money of days without an exchange rate.</summary>
    public ImmutableArray<Caveat> Caveats { get; }

    // The roll-up that Total reads, made once.
    private FactResult Whole => field ??= RollUp([]);

    internal KeyPart[] Parts { get; }

    internal GroupIndex Groups { get; }

    internal MeasureCells[] Cells { get; }

    internal ImmutableArray<FactSegment> Segments { get; }

    internal CoverageSets CoverageSets { get; }

    // Asked for every total, found once.
    internal FrozenSet<(int One, int Other)> OtherCuts => _otherCuts ??= SourceConflict.OtherCuts(Segments);

    /// <summary>A group by its place.</summary>
    public FactGroup this[int index] => new(this, _order[index]);

    /// <summary>The group of these keys; false where it has no rows.</summary>
    /// <param name="group">The group.</param>
    /// <param name="keys">A name per dimension of the query, in its order; null where the source does not deliver it. Where time is cut, the period's text comes last.</param>
    public bool TryFind(out FactGroup group, params ReadOnlySpan<string?> keys)
    {
        group = default;
        if (keys.Length != Parts.Length)
            throw new ArgumentException($"The result has {Parts.Length} keys ({string.Join(", ", Parts.Select(part => part.Dimension?.Key ?? "time"))}), not {keys.Length}.", nameof(keys));
        Span<int> codes = stackalloc int[keys.Length];
        for (int part = 0; part < keys.Length; part++)
        {
            if (!Parts[part].IsTime)
            {
                if (!Parts[part].TryCode(keys[part], out codes[part])) return false;
            }
            else if (!Period.TryParse(keys[part], out Period period) || (codes[part] = Parts[part].BucketOf(period)) < 0 || Parts[part].Buckets[codes[part]] != period)
            {
                return false;
            }
        }

        int found = Groups.Known(codes);
        group = new FactGroup(this, found);
        return found > 0;
    }

    /// <summary>Adds groups up to fewer dimensions and a coarser grain: exact, and the same as asking the source again.</summary>
    /// <param name="dimensions">The dimensions to keep, among those of the query.</param>
    /// <param name="grain">The grain to keep; the whole period when omitted.</param>
    /// <exception cref="ArgumentException">A dimension or grain that the result does not have.</exception>
    public FactResult RollUp(ReadOnlySpan<Dimension> dimensions, Grain grain = Grain.WholePeriod)
    {
        FactQuery query = Query with { Dimensions = [.. dimensions], Grain = grain };
        return new GroupRollUp(this, query).Run([.. query.Dimensions.Distinct().Select(Part)]);
    }

    /// <summary>
    /// Keeps the values of a dimension that have the largest totals of a measure and adds all others up to one group, <c>(other)</c>: nothing is
    /// left out of a sum, and what is not additive is missing there. Values without a total rank last, equal ones by name.
    /// </summary>
    /// <param name="count">How many to keep.</param>
    /// <param name="dimension">The dimension, one of those of the query.</param>
    /// <param name="by">The measure to rank by.</param>
    /// <exception cref="ArgumentException">A dimension that the result does not have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative count.</exception>
    public FactResult Top(int count, Dimension dimension, Measure by)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        KeyPart part = Part(dimension);
        FactResult ranked = RollUp([dimension]);
        int[] first = [.. ranked._order
            .OrderByDescending(group => new Totals(ranked, group)[by] is { IsDefined: true } total ? total.Value : decimal.MinValue)
            .Take(count).Select(group => ranked.Groups.KeyOf(group)[0])];
        if (first.Length == ranked.Count) return this;
        KeyPart shortened = KeyPart.WithOther(part);
        int[] codes = [.. Enumerable.Range(0, part.Count).Select(code => first.Contains(code) ? code : shortened.Other)];
        return new GroupRollUp(this, Query).Run([.. Parts.Where(kept => !kept.IsTime)], (part, shortened, codes));
    }

    /// <summary>
    /// The groups as plain objects: a name per dimension key, the first and last day as <c>start</c> and <c>end</c>, a number per measure key,
    /// null where there is none.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> ToRows()
    {
        var rows = new List<IReadOnlyDictionary<string, object?>>(Count);
        foreach (FactGroup group in this)
        {
            var row = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (Dimension dimension in Query.Dimensions) row[dimension.Key] = group[dimension];
            row["start"] = group.Period.Start;
            row["end"] = group.Period.End;
            foreach (Measure measure in Measures) row[measure.Key] = group.Totals[measure] is { IsDefined: true } total ? total.Value : null;
            rows.Add(row);
        }

        return rows;
    }

    /// <inheritdoc/>
    public IEnumerator<FactGroup> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads as a line per group.</summary>
    public override string ToString() => Count == 0 ? $"no rows: {Query}" : string.Join(Environment.NewLine, this.Select(group => group.ToString()));

    /// <summary>False where no group has a row of one of the measures, as where months are asked for their days: every value of the measures is missing then.</summary>
    internal bool Delivers(IEnumerable<Measure> measures) => measures.All(measure => CellsOf(measure) is { } cells && Array.Exists(_order, group => cells.Rows(group) > 0));

    internal MeasureCells? CellsOf(Measure measure)
    {
        // A loop, not Array.Find: reading a total must not allocate.
        foreach (MeasureCells cells in Cells)
        {
            if (cells.Measure == measure) return cells;
        }

        return null;
    }

    internal string? NameOf(int group, Dimension dimension) => NameOf(group, PlaceOf(dimension));

    internal bool IsOther(int group)
    {
        for (int part = 0; part < Parts.Length; part++)
        {
            if (Parts[part].Other == Groups.KeyOf(group)[part]) return true;
        }

        return false;
    }

    internal Period PeriodOf(int group)
    {
        int part = Parts.Length > 0 && Parts[^1].IsTime ? Parts.Length - 1 : -1;
        return part < 0 ? Query.Period : Parts[part].Buckets[Groups.KeyOf(group)[part]];
    }

    internal string TitleOf(int group)
    {
        var parts = new List<string>();
        for (int part = 0; part < Parts.Length; part++)
        {
            parts.Add(Parts[part].Dimension is { } dimension
                ? NameOf(group, part) switch { null => $"(no {dimension})", "" => "(not set)", var name => name }
                : PeriodOf(group).ToString());
        }

        return parts.Count == 0 ? "total" : string.Join(" / ", parts);
    }

    private string? NameOf(int group, int part) => Parts[part].IsTime ? PeriodOf(group).ToString() : Parts[part].Names[Groups.KeyOf(group)[part]];

    internal KeyPart Part(Dimension dimension) => Parts[PlaceOf(dimension)];

    // A loop, as for cells: names are read by the thousand.
    private int PlaceOf(Dimension dimension)
    {
        for (int part = 0; part < Parts.Length; part++)
        {
            if (Parts[part].Dimension == dimension) return part;
        }

        throw new ArgumentException($"The result is not cut by '{dimension}'. It has: {string.Join(", ", Parts.Select(part => part.Dimension?.Key ?? "time"))}.", nameof(dimension));
    }
}
