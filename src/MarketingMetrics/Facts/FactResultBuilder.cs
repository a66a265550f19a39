using System.Globalization;

namespace MarketingMetrics.Facts;

/// <summary>
/// Builds the answer to a query from sums that an engine of your own has made, such as the rows of a <c>GROUP BY</c>: name a source with
/// <see cref="BeginSource"/>, <see cref="Add"/> its groups, and at the end <see cref="Build"/>. Everything after the totals is the same as for facts in memory.
/// </summary>
/// <remarks>Mutable; not thread-safe. Filters, chosen sources and currencies of the query are the engine's to apply.</remarks>
public sealed class FactResultBuilder
{
    private const int MostDecimals = 12;
    private const decimal Largest = 10_000_000_000_000_000_000_000_000m;

    private readonly FactQuery _query;
    private readonly KeyPart[] _parts;
    private readonly KeyPart _time;
    private readonly List<FactSegment> _segments = [];
    private readonly List<Measure> _measures = [];
    private readonly List<(int Segment, Measure Measure)> _asked = [];
    private readonly List<(int Segment, int[] Key, Period Span, Measure Measure, decimal Value, long Rows)> _sums = [];

    /// <summary>Begins an answer.</summary>
    /// <exception cref="ArgumentException">The query converts currencies, which needs sums by day and currency: ask for those, without <see cref="FactQuery.In"/>.</exception>
    public FactResultBuilder(FactQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Rates is not null) throw new ArgumentException("Sums are converted by day and currency: answer the query without In.", nameof(query));
        _query = query;
        _time = KeyPart.Time(query);
        _parts = [.. query.Dimensions.Distinct().Select(KeyPart.Of)];
        if (query.Grain != Grain.WholePeriod) _parts = [.. _parts, _time];
    }

    /// <summary>Names who delivers the groups that follow.</summary>
    /// <param name="basis">Who delivers them, and how they measured.</param>
    /// <param name="coverage">The days that the source holds.</param>
    /// <param name="currency">The currency of money; one source may begin once per currency.</param>
    /// <param name="measures">The measures it was asked for, whether or not any group has them.</param>
    public FactResultBuilder BeginSource(MeasurementBasis basis, Period coverage, Currency currency, params ReadOnlySpan<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(basis);
        _segments.Add(new FactSegment(basis, currency, Grain.Day, coverage, 0, null, [], []));
        foreach (Measure measure in measures)
        {
            if (!_measures.Contains(measure)) _measures.Add(measure);
            _asked.Add((_segments.Count - 1, measure));
        }

        return this;
    }

    /// <summary>Adds the sum of one measure in one group; of a measure that is not additive, the one stored cell.</summary>
    /// <param name="keys">A name per dimension of the query, in its order; empty where a row has none, null where the source does not know it.</param>
    /// <param name="span">The days of the rows: a bucket of the query's grain, or longer where the rows are.</param>
    /// <param name="measure">One of the measures of the source.</param>
    /// <param name="value">The exact sum; more than twelve decimals are rounded half to even.</param>
    /// <param name="rows">Number of rows with a value.</param>
    /// <exception cref="InvalidOperationException">No source was begun, or not for that measure.</exception>
    /// <exception cref="ArgumentException">Too many or few keys, a span outside the period asked for, or no rows.</exception>
    public FactResultBuilder Add(ReadOnlySpan<string?> keys, Period span, Measure measure, decimal value, long rows = 1)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        if (!_asked.Contains((_segments.Count - 1, measure))) throw new InvalidOperationException($"The source was not begun with '{measure}': name it in BeginSource.");
        int dimensions = _parts.Count(part => !part.IsTime);
        if (keys.Length != dimensions) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The query has {dimensions} dimensions, not {keys.Length}."), nameof(keys));
        if (!_query.Period.Contains(span)) throw new ArgumentException($"{span} is not within {_query.Period}; rows that stick out of the period are not part of its sums.", nameof(span));
        var key = new int[_parts.Length];
        for (int part = 0; part < keys.Length; part++) key[part] = keys[part] is { } name ? _parts[part].CodeOf(name) : 0;
        if (key.Length > dimensions) key[^1] = _time.CodeOf(span);
        _sums.Add((_segments.Count - 1, key, span, measure, value, rows));
        return this;
    }

    /// <summary>The answer.</summary>
    public FactResult Build()
    {
        var groups = new GroupIndex(_parts.Length);
        var coverage = new CoverageSets();
        MeasureCells[] cells = [.. _measures.Select(measure => new MeasureCells(measure, DecimalsOf(measure), [.. _asked.Where(asked => asked.Measure == measure).Select(asked => asked.Segment).Distinct()]))];
        foreach ((int segment, int[] key, Period span, Measure measure, decimal value, long rows) in _sums)
        {
            int group = groups.Find(key);
            MeasureCells column = Array.Find(cells, known => known.Measure == measure)!;
            column.EnsureGroups(groups.Count);
            bool isHeld = Math.Abs(value) <= Largest;
            Int128 scaled = isHeld ? Scale(value, column.Decimals) : 0;
            if (!isHeld) column.Flag(group, CellFlags.TooLarge);
            int set = coverage.With(column.Coverage(group), segment);
            Period bucket = key.Length > 0 && _parts[^1].IsTime ? _time.Buckets[key[^1]] : _query.Period;
            if (measure.IsAdditive) column.Add(group, scaled, rows, set, _segments[segment].Currency);
            else column.AddStock(group, scaled, set, _segments[segment].Currency, span == bucket);
        }

        UnlistedGroups.Flag(_parts, groups, cells);
        foreach (MeasureCells column in cells) column.EnsureGroups(groups.Count);
        return new FactResult(_query, [.. _segments], _parts, groups, cells, coverage, []);
    }

    private int DecimalsOf(Measure measure) => _sums.Where(sum => sum.Measure == measure).Select(sum => Math.Min(MostDecimals, Scaled.DecimalsOf(sum.Value))).DefaultIfEmpty().Max();

    // Whole and fraction apart, because a decimal times a power of ten may not be a decimal any more.
    private static Int128 Scale(decimal value, int decimals)
    {
        decimal power = 1m;
        for (int i = 0; i < decimals; i++) power *= 10m;
        decimal whole = decimal.Truncate(value);
        return ((Int128)whole * (Int128)power) + (Int128)decimal.Round((value - whole) * power, 0, MidpointRounding.ToEven);
    }
}
