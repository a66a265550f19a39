using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>
/// Collects one measure. The scale grows to what the values need, up to nine decimals, and shrinks again where a large value would not
/// fit 64 bits; every value that loses digits is counted.
/// </summary>
internal sealed class MeasureColumnBuilder(Measure measure)
{
    private readonly List<long> _values = [];
    private readonly List<ulong> _present = [];
    private readonly List<BoundedCell> _bounded = [];
    private int _decimals;
    private int _mostDecimals = Scaled.MostDecimals;

    public Measure Measure => measure;

    /// <summary>Values that lost digits.</summary>
    public int Rounded { get; private set; }

    /// <summary>Values too large for 64 bits even without decimals; they are left out.</summary>
    public int Rejected { get; private set; }

    public void Set(int row, long value)
    {
        if (_decimals == 0) Store(row, value);
        else Set(row, (decimal)value);
    }

    public void Set(int row, decimal value)
    {
        if (Fit(value) is { } scaled) Store(row, scaled);
    }

    public void SetBounds(int row, decimal? lower, decimal? upper)
    {
        if (lower is { } low) Fit(low);
        if (upper is { } high) Fit(high);
        _bounded.Add(new BoundedCell(row, lower is { } l ? Fit(l) : null, upper is { } u ? Fit(u) : null));
    }

    /// <summary>The column of these rows, or null where none of them has a value.</summary>
    public MeasureColumn? Build(int rows, ReadOnlySpan<int> chosen)
    {
        PadTo(rows);
        bool all = chosen.IsEmpty;
        int count = all ? rows : chosen.Length;
        var values = new long[count];
        var present = new ulong[(count + 63) / 64];
        int presentCount = 0;
        for (int i = 0; i < count; i++)
        {
            int row = all ? i : chosen[i];
            if (!IsPresent(row)) continue;
            values[i] = _values[row];
            present[i >> 6] |= 1UL << (i & 63);
            presentCount++;
        }

        BoundedCell[] bounded = all ? [.. _bounded] : Chosen(chosen);
        if (presentCount == 0 && bounded.Length == 0) return null;
        return new MeasureColumn(measure, values, _decimals, presentCount == count ? null : present, bounded);
    }

    private BoundedCell[] Chosen(ReadOnlySpan<int> chosen)
    {
        var place = new Dictionary<int, int>();
        for (int i = 0; i < chosen.Length; i++) place[chosen[i]] = i;
        return [.. _bounded.Where(cell => place.ContainsKey(cell.Row)).Select(cell => cell with { Row = place[cell.Row] })];
    }

    private long? Fit(decimal value)
    {
        int needed = Math.Min(Scaled.DecimalsOf(value), _mostDecimals);
        if (needed > _decimals) Rescale(needed);
        while (true)
        {
            if (Scaled.TryScale(value, _decimals, out long scaled, out bool rounded))
            {
                if (rounded) Rounded++;
                return scaled;
            }

            if (_decimals == 0)
            {
                Rejected++;
                return null;
            }

            _mostDecimals = _decimals - 1;
            Rescale(_mostDecimals);
        }
    }

    private void Rescale(int decimals)
    {
        Span<long> values = CollectionsMarshal.AsSpan(_values);
        if (decimals > _decimals)
        {
            long factor = Scaled.Power(decimals - _decimals);
            foreach (long value in values)
            {
                if (value > long.MaxValue / factor || value < -long.MaxValue / factor)
                {
                    // One more decimal would push a value out of 64 bits: stay, and let the new value be rounded.
                    _mostDecimals = decimals - 1;
                    if (_mostDecimals > _decimals) Rescale(_mostDecimals);
                    return;
                }
            }

            foreach (ref long value in values) value *= factor;
            for (int i = 0; i < _bounded.Count; i++) _bounded[i] = _bounded[i] with { Lower = _bounded[i].Lower * factor, Upper = _bounded[i].Upper * factor };
        }
        else
        {
            long factor = Scaled.Power(_decimals - decimals);
            foreach (ref long value in values) value = Shrink(value, factor);
            for (int i = 0; i < _bounded.Count; i++)
                _bounded[i] = _bounded[i] with { Lower = _bounded[i].Lower is { } low ? Shrink(low, factor) : null, Upper = _bounded[i].Upper is { } high ? Shrink(high, factor) : null };
        }

        _decimals = decimals;
    }

    private long Shrink(long value, long factor)
    {
        decimal exact = (decimal)value / factor;
        decimal whole = Math.Round(exact, 0, MidpointRounding.ToEven);
        if (whole != exact) Rounded++;
        return (long)whole;
    }

    private void Store(int row, long value)
    {
        PadTo(row + 1);
        _values[row] = value;
        _present[row >> 6] |= 1UL << (row & 63);
    }

    private bool IsPresent(int row) => (_present[row >> 6] >> (row & 63) & 1) != 0;

    private void PadTo(int rows)
    {
        while (_values.Count < rows) _values.Add(0);
        while (_present.Count * 64 < rows) _present.Add(0);
    }
}
