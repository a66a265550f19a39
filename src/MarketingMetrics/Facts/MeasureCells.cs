namespace MarketingMetrics.Facts;

/// <summary>
/// The exact sums of one measure, a cell per group, with what delivered them. Sums share one scale. Cells take the room that they need, not what
/// they could need: touching new memory is a good part of the time of a query with many groups.
/// </summary>
internal sealed class MeasureCells(Measure measure, int decimals, int[] asked)
{
    private long[] _sums = [];
    private Int128[]? _wideSums;
    private long[] _rows = [];
    private SharedValue<int> _coverage;
    private SharedValue<Currency> _currencies;
    private CellFlags[] _flags = [];
    private Int128[]? _greatest;
    private Dictionary<int, CellBounds>? _bounds;

    public Measure Measure => measure;

    public int Decimals => decimals;

    /// <summary>The segments that could have delivered the measure, whether or not they have rows for a group.</summary>
    public int[] Asked => asked;

    public void EnsureGroups(int groups)
    {
        if (groups <= _rows.Length) return;
        int size = Math.Max(groups, _rows.Length * 2);
        Array.Resize(ref _rows, size);
        if (_wideSums is null) Array.Resize(ref _sums, size);
        else Array.Resize(ref _wideSums, size);
        if (!measure.IsAdditive) Array.Resize(ref _greatest, size);
    }

    public Int128 Sum(int group) => _wideSums is null ? _sums[group] : _wideSums[group];

    public Int128 Greatest(int group) => _greatest![group];

    public long Rows(int group) => _rows[group];

    public int Coverage(int group) => _rows[group] == 0 ? 0 : _coverage[group];

    public Currency Currency(int group) => _rows[group] == 0 ? default : _currencies[group];

    public CellFlags Flags(int group) => group < _flags.Length ? _flags[group] : default;

    public bool TryGetBounds(int group, out CellBounds bounds)
    {
        bounds = default;
        return _bounds is not null && _bounds.TryGetValue(group, out bounds);
    }

    /// <summary>Adds a partial sum of one segment.</summary>
    public void Add(int group, Int128 sum, long rows, int coverage, Currency currency)
    {
        EnsureGroups(group + 1);
        Int128 before = Sum(group), after = before + sum;
        if (((before ^ after) & (sum ^ after)) < 0) Flag(group, CellFlags.TooLarge);
        if (_wideSums is null && (long)after != after) _wideSums = Array.ConvertAll(_sums, narrow => (Int128)narrow);
        if (_wideSums is null) _sums[group] = (long)after;
        else _wideSums[group] = after;
        MeetCurrency(group, rows, currency);
        _rows[group] += rows;
        _coverage.Set(group, coverage, _rows.Length);
    }

    /// <summary>Adds one stored cell of a measure that is not additive.</summary>
    public void AddStock(int group, Int128 value, int coverage, Currency currency, bool spansPeriod)
    {
        EnsureGroups(group + 1);
        _greatest![group] = _rows[group] == 0 ? value : Int128.Max(_greatest[group], value);
        if (spansPeriod) Flag(group, CellFlags.SpansPeriod);
        Add(group, value, 1, coverage, currency);
    }

    public void AddBounds(int group, CellBounds bounds)
    {
        _bounds ??= [];
        _bounds[group] = _bounds.TryGetValue(group, out CellBounds known) ? known.Plus(bounds) : bounds;
    }

    public void Flag(int group, CellFlags flags)
    {
        if (flags == 0) return;
        EnsureGroups(group + 1);
        if (_flags.Length < _rows.Length) Array.Resize(ref _flags, _rows.Length);
        _flags[group] |= flags;
    }

    /// <summary>Adds a cell of a finer result of the same scale.</summary>
    public void Merge(int group, MeasureCells from, int source, CoverageSets coverage, bool samePeriod) =>
        Merge(group, from, source, coverage, samePeriod, 1, from.Currency(source));

    /// <summary>Adds a cell of a finer result times a factor, in another currency.</summary>
    public void Merge(int group, MeasureCells from, int source, CoverageSets coverage, bool samePeriod, Int128 factor, Currency currency)
    {
        EnsureGroups(group + 1);
        Flag(group, from.Flags(source) & ~(samePeriod ? CellFlags.Cut : CellFlags.Cut | CellFlags.SpansPeriod));
        if (from._rows[source] == 0) return;
        if (_greatest is not null)
        {
            Int128 greatest = Times(from._greatest![source], factor, group);
            _greatest[group] = _rows[group] == 0 ? greatest : Int128.Max(_greatest[group], greatest);
        }

        Add(group, Times(from.Sum(source), factor, group), from._rows[source], coverage.Union(Coverage(group), from.Coverage(source)), currency);
        if (from.TryGetBounds(source, out CellBounds bounds))
            AddBounds(group, new CellBounds(bounds.Lower is { } low ? Times(low, factor, group) : null, bounds.Upper is { } high ? Times(high, factor, group) : null));
    }

    private Int128 Times(Int128 value, Int128 factor, int group)
    {
        if (factor == 1) return value;
        Int128 product = value * factor;
        if (factor != 0 && product / factor != value) Flag(group, CellFlags.TooLarge);
        return product;
    }

    private void MeetCurrency(int group, long rows, Currency currency)
    {
        if (measure.Unit != MeasureUnit.Money || rows == 0) return;
        if (_rows[group] == 0) _currencies.Set(group, currency, _rows.Length);
        else if (_currencies[group] != currency) Flag(group, CellFlags.CurrenciesDiffer);
    }
}
