namespace MarketingMetrics.Facts;

/// <summary>The exact sums of one measure, a cell per group, with what delivered them. Sums share one scale.</summary>
internal sealed class MeasureCells(Measure measure, int decimals, int[] asked)
{
    private Int128[] _sums = [];
    private long[] _rows = [];
    private int[] _coverage = [];
    private Currency[] _currencies = [];
    private CellFlags[] _flags = [];
    private Int128[]? _greatest;
    private Dictionary<int, CellBounds>? _bounds;

    public Measure Measure => measure;

    public int Decimals => decimals;

    /// <summary>The segments that could have delivered the measure, whether or not they have rows for a group.</summary>
    public int[] Asked => asked;

    public void EnsureGroups(int groups)
    {
        if (groups <= _sums.Length) return;
        int size = Math.Max(groups, _sums.Length * 2);
        Array.Resize(ref _sums, size);
        Array.Resize(ref _rows, size);
        Array.Resize(ref _coverage, size);
        Array.Resize(ref _currencies, size);
        Array.Resize(ref _flags, size);
        if (!measure.IsAdditive) Array.Resize(ref _greatest, size);
    }

    public Int128 Sum(int group) => _sums[group];

    public Int128 Greatest(int group) => _greatest![group];

    public long Rows(int group) => _rows[group];

    public int Coverage(int group) => _coverage[group];

    public Currency Currency(int group) => _currencies[group];

    public CellFlags Flags(int group) => _flags[group];

    public bool TryGetBounds(int group, out CellBounds bounds)
    {
        bounds = default;
        return _bounds is not null && _bounds.TryGetValue(group, out bounds);
    }

    /// <summary>Adds a partial sum of one segment.</summary>
    public void Add(int group, Int128 sum, long rows, int coverage, Currency currency)
    {
        EnsureGroups(group + 1);
        Int128 before = _sums[group], after = before + sum;
        if (((before ^ after) & (sum ^ after)) < 0) _flags[group] |= CellFlags.TooLarge;
        _sums[group] = after;
        MeetCurrency(group, rows, currency);
        _rows[group] += rows;
        _coverage[group] = coverage;
    }

    /// <summary>Adds one stored cell of a measure that is not additive.</summary>
    public void AddStock(int group, Int128 value, int coverage, Currency currency, bool spansPeriod)
    {
        EnsureGroups(group + 1);
        _greatest![group] = _rows[group] == 0 ? value : Int128.Max(_greatest[group], value);
        if (spansPeriod) _flags[group] |= CellFlags.SpansPeriod;
        Add(group, value, 1, coverage, currency);
    }

    public void AddBounds(int group, CellBounds bounds)
    {
        _bounds ??= [];
        _bounds[group] = _bounds.TryGetValue(group, out CellBounds known) ? known.Plus(bounds) : bounds;
    }

    public void Flag(int group, CellFlags flags)
    {
        EnsureGroups(group + 1);
        _flags[group] |= flags;
    }

    /// <summary>Adds a cell of a finer result of the same scale.</summary>
    public void Merge(int group, MeasureCells from, int source, CoverageSets coverage, bool samePeriod) =>
        Merge(group, from, source, coverage, samePeriod, 1, from._currencies[source]);

    /// <summary>Adds a cell of a finer result times a factor, in another currency.</summary>
    public void Merge(int group, MeasureCells from, int source, CoverageSets coverage, bool samePeriod, Int128 factor, Currency currency)
    {
        Flag(group, from._flags[source] & ~(samePeriod ? CellFlags.Cut : CellFlags.Cut | CellFlags.SpansPeriod));
        if (from._rows[source] == 0) return;
        if (_greatest is not null)
        {
            Int128 greatest = Times(from._greatest![source], factor, group);
            _greatest[group] = _rows[group] == 0 ? greatest : Int128.Max(_greatest[group], greatest);
        }

        Add(group, Times(from._sums[source], factor, group), from._rows[source], coverage.Union(_coverage[group], from._coverage[source]), currency);
        if (from.TryGetBounds(source, out CellBounds bounds))
            AddBounds(group, new CellBounds(bounds.Lower is { } low ? Times(low, factor, group) : null, bounds.Upper is { } high ? Times(high, factor, group) : null));
    }

    private Int128 Times(Int128 value, Int128 factor, int group)
    {
        if (factor == 1) return value;
        Int128 product = value * factor;
        if (factor != 0 && product / factor != value) _flags[group] |= CellFlags.TooLarge;
        return product;
    }

    private void MeetCurrency(int group, long rows, Currency currency)
    {
        if (measure.Unit != MeasureUnit.Money || rows == 0) return;
        if (_rows[group] == 0) _currencies[group] = currency;
        else if (_currencies[group] != currency) _flags[group] |= CellFlags.CurrenciesDiffer;
    }
}
