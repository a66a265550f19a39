namespace MarketingMetrics.Facts;

/// <summary>
/// The values of one measure in a segment as integers with one scale, in 32 bits where they suffice. Gaps are bits, present only where
/// the column has any; bounded cells count as gaps and stand in a list of their own.
/// </summary>
internal sealed class MeasureColumn
{
    private readonly int[]? _narrow;
    private readonly long[]? _wide;
    private readonly ulong[]? _present;

    public MeasureColumn(Measure measure, ReadOnlySpan<long> values, int decimals, ulong[]? present, BoundedCell[] bounded)
    {
        Measure = measure;
        Decimals = decimals;
        Bounded = bounded;
        _present = present;
        UInt128 size = 0;
        bool narrow = true;
        foreach (long value in values)
        {
            narrow &= value is >= int.MinValue and <= int.MaxValue;
            size += value < 0 ? (UInt128)(-(Int128)value) : (UInt128)value;
        }

        SumFits64 = size <= long.MaxValue;
        if (narrow)
        {
            _narrow = new int[values.Length];
            for (int i = 0; i < values.Length; i++) _narrow[i] = (int)values[i];
        }
        else
        {
            _wide = values.ToArray();
        }
    }

    public Measure Measure { get; }

    public int Decimals { get; }

    public BoundedCell[] Bounded { get; }

    public bool HasGaps => _present is not null;

    /// <summary>True when no partial sum of this column can leave 64 bits, so that it needs no overflow checks.</summary>
    public bool SumFits64 { get; }

    public void Read(int start, Span<long> into)
    {
        if (_narrow is not null)
        {
            ReadOnlySpan<int> values = _narrow.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length; i++) into[i] = values[i];
        }
        else
        {
            _wide.AsSpan(start, into.Length).CopyTo(into);
        }
    }

    public long this[int row] => _narrow is not null ? _narrow[row] : _wide![row];

    public bool IsPresent(int row) => _present is null || (_present[row >> 6] >> (row & 63) & 1) != 0;
}
