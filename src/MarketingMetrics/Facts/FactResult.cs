using System.Collections;
using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>
/// The answer to a <see cref="FactQuery"/>: exact totals per group, in the order of their keys (names in ordinal order, then time).
/// A group without rows is not listed, except the single group of a query that cuts by nothing. Immutable.
/// </summary>
public sealed class FactResult : IReadOnlyList<FactGroup>
{
    private readonly KeyPart[] _parts;
    private readonly GroupIndex _groups;
    private readonly MeasureCells[] _cells;
    private readonly int[] _order;

    internal FactResult(FactQuery query, ImmutableArray<FactSegment> segments, KeyPart[] parts, GroupIndex groups, MeasureCells[] cells, CoverageSets coverage)
    {
        Query = query;
        Segments = segments;
        CoverageSets = coverage;
        _parts = parts;
        _groups = groups;
        _cells = cells;
        _order = [.. Enumerable.Range(1, groups.Count - 1)];
        Array.Sort(_order, Compare);
    }

    /// <summary>The query that was answered.</summary>
    public FactQuery Query { get; }

    /// <summary>Number of groups.</summary>
    public int Count => _order.Length;

    /// <summary>The measures that were totalled.</summary>
    public IEnumerable<Measure> Measures => _cells.Select(cells => cells.Measure);

    /// <summary>The totals of everything the query selected.</summary>
    public Totals Total => RollUp([])[0].Totals;

    internal ImmutableArray<FactSegment> Segments { get; }

    internal CoverageSets CoverageSets { get; }

    /// <summary>A group by its place.</summary>
    public FactGroup this[int index] => new(this, _order[index]);

    /// <summary>The group whose keys are these, in the order of the query's dimensions; false where it has no rows.</summary>
    public bool TryFind(out FactGroup group, params ReadOnlySpan<string?> keys)
    {
        for (int i = 0; i < Count; i++)
        {
            group = this[i];
            bool same = true;
            for (int part = 0; part < keys.Length && same; part++) same = string.Equals(NameOf(_order[i], part), keys[part], StringComparison.Ordinal);
            if (same) return true;
        }

        group = default;
        return false;
    }

    /// <summary>Adds groups up to fewer dimensions and a coarser grain: exact, and the same as asking the source again.</summary>
    /// <param name="dimensions">The dimensions to keep, among those of the query.</param>
    /// <param name="grain">The grain to keep; the whole period when omitted.</param>
    /// <exception cref="ArgumentException">A dimension or grain that the result does not have.</exception>
    public FactResult RollUp(ReadOnlySpan<Dimension> dimensions, Grain grain = Grain.WholePeriod)
    {
        FactQuery query = Query with { Dimensions = [.. dimensions], Grain = grain };
        KeyPart time = KeyPart.Time(query.Period, grain);
        KeyPart[] parts = [.. query.Dimensions.Select(Part)];
        int[] kept = [.. parts.Select(part => Array.IndexOf(_parts, part))];
        int timePart = Array.FindIndex(_parts, part => part.Dimension is null);
        int[] coarser = Coarser(time, timePart < 0 ? [Query.Period] : _parts[timePart].Buckets);
        if (grain != Grain.WholePeriod) parts = [.. parts, time];

        var groups = new GroupIndex([.. parts.Select(part => part.Count)]);
        if (parts.Length == 0) groups.Find([]);
        MeasureCells[] cells = [.. _cells.Select(source => new MeasureCells(source.Measure, source.Decimals))];
        Span<int> key = stackalloc int[parts.Length];
        foreach (int source in _order)
        {
            for (int part = 0; part < kept.Length; part++) key[part] = _groups.KeyOf(source)[kept[part]];
            int bucket = timePart < 0 ? 0 : _groups.KeyOf(source)[timePart];
            if (grain != Grain.WholePeriod) key[^1] = coarser[bucket];
            int group = groups.Find(key);
            bool samePeriod = time.Buckets[coarser[bucket]] == (timePart < 0 ? Query.Period : _parts[timePart].Buckets[bucket]);
            for (int m = 0; m < cells.Length; m++)
            {
                cells[m].EnsureGroups(groups.Count);
                cells[m].Merge(group, _cells[m], source, CoverageSets, samePeriod);
            }
        }

        foreach (MeasureCells column in cells) column.EnsureGroups(groups.Count);
        return new FactResult(query, Segments, parts, groups, cells, CoverageSets);
    }

    /// <inheritdoc/>
    public IEnumerator<FactGroup> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads as a line per group.</summary>
    public override string ToString() => Count == 0 ? $"no rows: {Query}" : string.Join(Environment.NewLine, this.Select(group => group.ToString()));

    internal MeasureCells? CellsOf(Measure measure) => Array.Find(_cells, cells => cells.Measure == measure);

    internal string? NameOf(int group, Dimension dimension) => NameOf(group, Array.IndexOf(_parts, Part(dimension)));

    internal Period PeriodOf(int group)
    {
        int part = Array.FindIndex(_parts, part => part.Dimension is null);
        return part < 0 ? Query.Period : _parts[part].Buckets[_groups.KeyOf(group)[part]];
    }

    internal string TitleOf(int group)
    {
        var parts = new List<string>();
        for (int part = 0; part < _parts.Length; part++)
        {
            parts.Add(_parts[part].Dimension is { } dimension
                ? NameOf(group, part) switch { null => $"(no {dimension})", "" => "(not set)", var name => name }
                : PeriodOf(group).ToString());
        }

        return parts.Count == 0 ? "total" : string.Join(" / ", parts);
    }

    private string? NameOf(int group, int part) => _parts[part].Dimension is null ? PeriodOf(group).ToString() : _parts[part].Names[_groups.KeyOf(group)[part]];

    private KeyPart Part(Dimension dimension) => Array.Find(_parts, part => part.Dimension == dimension)
        ?? throw new ArgumentException($"The result is not cut by '{dimension}'. It has: {string.Join(", ", _parts.Select(part => part.Dimension?.Key ?? "time"))}.", nameof(dimension));

    private int[] Coarser(KeyPart time, Period[] fine)
    {
        var map = new int[fine.Length];
        for (int i = 0; i < fine.Length; i++)
        {
            map[i] = Array.FindIndex(time.Buckets, bucket => bucket.Contains(fine[i]));
            if (map[i] < 0) throw new ArgumentException($"{fine[i]} lies in no single {Query.Grain} bucket asked for; ask the source again at a finer grain.");
        }

        return map;
    }

    private int Compare(int left, int right)
    {
        for (int part = 0; part < _parts.Length; part++)
        {
            int a = _groups.KeyOf(left)[part], b = _groups.KeyOf(right)[part];
            if (a == b) continue;
            if (_parts[part].Dimension is null) return a.CompareTo(b);
            // "Not delivered" comes last.
            return a == 0 ? 1 : b == 0 ? -1 : string.CompareOrdinal(_parts[part].Names[a], _parts[part].Names[b]);
        }

        return 0;
    }
}
