namespace MarketingMetrics.Facts;

/// <summary>
/// Collects one measure. The scale grows to what the values need, up to nine decimals, and shrinks again where a large value would not
/// fit 64 bits; every row that loses digits is counted. Values stay in 32 bits until one does not fit.
/// </summary>
internal sealed class MeasureColumnBuilder(Measure measure)
{
    private readonly RowBits _gaps = new();
    private readonly RowBits _rounded = new();
    private readonly List<BoundedCell> _bounded = [];
    private int[] _narrow = [];
    private long[]? _wide;
    private int _rows;
    private bool _isShared;
    private long _largest;
    private int _decimals;
    private int _mostDecimals = Scaled.MostDecimals;

    public Measure Measure => measure;

    /// <summary>Rows whose value lost digits.</summary>
    public int Rounded => _rounded.Count;

    /// <summary>Values too large for 64 bits even without decimals; they are left out.</summary>
    public int Rejected { get; private set; }

    public void Set(int row, decimal value)
    {
        Clear(row);
        if (Fit(row, value)) Store(row, Scale(row, value));
    }

    public void Set(int row, long value)
    {
        if (_decimals > 0 || value == long.MinValue)
        {
            Set(row, (decimal)value);
            return;
        }

        Clear(row);
        _largest = Math.Max(_largest, Math.Abs(value));
        Store(row, value);
    }

    /// <summary>Sets <c>digits / 10^decimals</c>; where the column holds that scale already, without decimal arithmetic.</summary>
    public void Set(int row, long digits, int decimals)
    {
        // Nearly every cell: of the next row, with no more decimals than the column keeps, and 32 bits suffice.
        int more = _decimals - decimals;
        if (row == _rows && (uint)row < (uint)_narrow.Length && (uint)more <= Scaled.MostDecimals && (int)digits == digits && !_isShared)
        {
            long scaled = digits * Scaled.Power(more);
            if ((int)scaled == scaled)
            {
                _largest = Math.Max(_largest, Math.Abs(scaled));
                _narrow[row] = (int)scaled;
                _rows = row + 1;
                return;
            }
        }

        SetAny(row, digits, decimals);
    }

    private void SetAny(int row, long digits, int decimals)
    {
        for (; decimals > _decimals && digits % 10 == 0 && digits != 0; decimals--) digits /= 10;
        int more = digits == 0 ? 0 : _decimals - decimals;
        if (more == 0 && digits != long.MinValue)
        {
            Clear(row);
            _largest = Math.Max(_largest, Math.Abs(digits));
            Store(row, digits);
            return;
        }

        if ((uint)more > Scaled.MostDecimals || Math.BigMul(digits, Scaled.Power(more), out long scaled) != scaled >> 63 || scaled == long.MinValue)
        {
            Set(row, new decimal((int)Size(digits), (int)(Size(digits) >> 32), 0, digits < 0, (byte)decimals));
            return;
        }

        Clear(row);
        _largest = Math.Max(_largest, Math.Abs(scaled));
        Store(row, scaled);
    }

    private static ulong Size(long digits) => digits < 0 ? (ulong)-digits : (ulong)digits;

    /// <summary>Sets a cell known within bounds; a bound too large to hold is open.</summary>
    public void SetBounds(int row, decimal? lower, decimal? upper)
    {
        Clear(row);
        if (!Fits(lower, out long? low) || !Fits(upper, out long? high))
        {
            bool hasLow = lower is { } l && Fit(row, l);
            bool hasHigh = upper is { } u && Fit(row, u);
            (low, high) = (hasLow ? Scale(row, lower!.Value) : null, hasHigh ? Scale(row, upper!.Value) : null);
        }

        _largest = Math.Max(_largest, Math.Max(Math.Abs(low ?? 0), Math.Abs(high ?? 0)));
        PadTo(row + 1);
        _bounded.Add(new BoundedCell(row, low, high));
    }

    // The scale of the column suffices already.
    private bool Fits(decimal? bound, out long? scaled)
    {
        scaled = null;
        if (bound is not { } value) return true;
        if (value.Scale > _decimals || !Scaled.TryScale(value, _decimals, out long digits, out _)) return false;
        scaled = digits;
        return true;
    }

    /// <summary>The column of these rows (of all where none are named), or null where none of them has a value.</summary>
    public MeasureColumn? Build(int rows, ReadOnlySpan<int> chosen)
    {
        PadTo(rows);
        ulong[]? present = null;
        BoundedCell[] bounded = [.. _bounded];
        int count = chosen.IsEmpty ? rows : chosen.Length;
        if (_gaps.Count > 0)
        {
            present = Present(rows, chosen);
            int known = RowBits.CountOf(present);
            if (known == count) present = null;
            if (!chosen.IsEmpty) bounded = Chosen(chosen);
            if (known == 0 && bounded.Length == 0) return null;
        }

        return _wide is null
            ? MeasureColumn.Of(measure, Pick(_narrow, rows, chosen), _decimals, present, bounded)
            : MeasureColumn.Of(measure, Pick(_wide, rows, chosen), _decimals, present, bounded);
    }

    // An array with little room to spare goes into the table as it is; a row that is set later makes the builder take a copy first.
    private T[] Pick<T>(T[] values, int rows, ReadOnlySpan<int> chosen)
    {
        if (chosen.IsEmpty && values.Length - rows <= rows / 16)
        {
            _isShared = true;
            return values;
        }

        if (chosen.IsEmpty) return values.AsSpan(0, rows).ToArray();
        var picked = new T[chosen.Length];
        for (int i = 0; i < picked.Length; i++) picked[i] = values[chosen[i]];
        return picked;
    }

    private ulong[] Present(int rows, ReadOnlySpan<int> chosen)
    {
        var present = new RowBits();
        int count = chosen.IsEmpty ? rows : chosen.Length;
        for (int i = 0; i < count; i++)
        {
            if (!_gaps.Contains(chosen.IsEmpty ? i : chosen[i])) present.Add(i);
        }

        return present.ToWords(count);
    }

    private BoundedCell[] Chosen(ReadOnlySpan<int> chosen)
    {
        var place = new Dictionary<int, int>();
        for (int i = 0; i < chosen.Length; i++) place[chosen[i]] = i;
        return [.. _bounded.Where(cell => place.ContainsKey(cell.Row)).Select(cell => cell with { Row = place[cell.Row] })];
    }

    // Makes the scale one that holds the value; false where none does.
    private bool Fit(int row, decimal value)
    {
        int wanted = value.Scale <= _decimals ? _decimals : Math.Max(_decimals, Math.Min(Scaled.DecimalsOf(value), _mostDecimals));
        int fitting = wanted;
        while (!Scaled.TryScale(value, fitting, out _, out _))
        {
            if (--fitting >= 0) continue;
            Rejected++;
            return false;
        }

        if (fitting < wanted) _mostDecimals = fitting;
        if (fitting > _decimals) Grow(fitting);
        else if (fitting < _decimals) Shrink(fitting);
        return true;
    }

    private long Scale(int row, decimal value)
    {
        Scaled.TryScale(value, _decimals, out long scaled, out bool rounded);
        if (rounded) _rounded.Add(row);
        _largest = Math.Max(_largest, Math.Abs(scaled));
        return scaled;
    }

    private void Grow(int decimals)
    {
        while (decimals > _decimals && _largest > long.MaxValue / Scaled.Power(decimals - _decimals)) _mostDecimals = --decimals;
        long factor = Scaled.Power(decimals - _decimals);
        Convert(decimals, (_, value) => value * factor);
    }

    private void Shrink(int decimals)
    {
        long divisor = Scaled.Power(_decimals - decimals);
        Convert(decimals, (row, value) =>
        {
            long shrunk = Scaled.Shrink(value, divisor, out bool rounded);
            if (rounded) _rounded.Add(row);
            return shrunk;
        });
    }

    private void Convert(int decimals, Func<int, long, long> convert)
    {
        if (decimals == _decimals) return;
        _largest = convert(0, _largest);
        if (_wide is null && _largest > int.MaxValue) Widen();
        for (int row = 0; row < _rows; row++)
        {
            if (_wide is not null) _wide[row] = convert(row, _wide[row]);
            else _narrow[row] = (int)convert(row, _narrow[row]);
        }

        for (int i = 0; i < _bounded.Count; i++)
        {
            BoundedCell cell = _bounded[i];
            _bounded[i] = new BoundedCell(cell.Row, cell.Lower is { } low ? convert(cell.Row, low) : null, cell.Upper is { } high ? convert(cell.Row, high) : null);
        }

        _decimals = decimals;
    }

    private void Store(int row, long value)
    {
        PadTo(row);
        if (row >= (_wide?.Length ?? _narrow.Length)) Reserve(row + 1);
        if (_wide is null && (int)value != value) Widen();
        if (_wide is not null) _wide[row] = value;
        else _narrow[row] = (int)value;
        _rows = row + 1;
    }

    // A row that is set again takes the last value.
    private void Clear(int row)
    {
        if (_isShared)
        {
            _isShared = false;
            _wide = (long[]?)_wide?.Clone();
            _narrow = (int[])_narrow.Clone();
        }

        if (row >= _rows) return;
        _gaps.Remove(row);
        _rounded.Remove(row);
        if (_bounded.Count > 0 && _bounded[^1].Row == row) _bounded.RemoveAt(_bounded.Count - 1);
        _rows = row;
    }

    private void PadTo(int rows)
    {
        if (rows <= _rows) return;
        Reserve(rows);
        for (; _rows < rows; _rows++)
        {
            _gaps.Add(_rows);
            if (_wide is not null) _wide[_rows] = 0;
            else _narrow[_rows] = 0;
        }
    }

    /// <summary>Makes room for so many rows.</summary>
    public void Reserve(int rows)
    {
        if (_wide is not null && rows > _wide.Length) Array.Resize(ref _wide, Math.Max(rows, Math.Max(16, _wide.Length * 2)));
        if (_wide is null && rows > _narrow.Length) Array.Resize(ref _narrow, Math.Max(rows, Math.Max(16, _narrow.Length * 2)));
    }

    private void Widen()
    {
        _wide = new long[_narrow.Length];
        for (int row = 0; row < _rows; row++) _wide[row] = _narrow[row];
        _narrow = [];
    }
}
