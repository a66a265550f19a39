namespace MarketingMetrics.Facts;

/// <summary>
/// The values of one measure in a segment as integers with one scale, in 32 bits where they suffice. Gaps are bits, present only where
/// the column has any; bounded cells count as gaps and stand in a list of their own, in the order of their rows.
/// </summary>
internal sealed class MeasureColumn
{
    private MeasureColumn(Measure measure, int[]? narrow, long[]? wide, int decimals, ulong[]? present, BoundedCell[] bounded)
    {
        Measure = measure;
        Narrow = narrow;
        Wide = wide;
        Decimals = decimals;
        Present = present;
        Bounded = bounded;
    }

    public Measure Measure { get; }

    public int[]? Narrow { get; }

    public long[]? Wide { get; }

    public int Decimals { get; }

    /// <summary>A bit per row that has a value; null where all have. A row without one holds zero.</summary>
    public ulong[]? Present { get; }

    public BoundedCell[] Bounded { get; }

    /// <summary>The sum of the sizes of all values, at most 2^63 - 1: no partial sum of the column can be larger.</summary>
    public long SizeSum { get; private init; }

    public static MeasureColumn Of(Measure measure, int[] values, int decimals, ulong[]? present, BoundedCell[] bounded)
    {
        long size = 0;
        foreach (int value in values) size += Math.Abs((long)value);
        return new MeasureColumn(measure, values, null, decimals, present, bounded) { SizeSum = size };
    }

    public static MeasureColumn Of(Measure measure, long[] values, int decimals, ulong[]? present, BoundedCell[] bounded)
    {
        UInt128 size = 0;
        foreach (long value in values) size += value < 0 ? (UInt128)(-(Int128)value) : (UInt128)value;
        return new MeasureColumn(measure, null, values, decimals, present, bounded) { SizeSum = size < long.MaxValue ? (long)size : long.MaxValue };
    }

    public long this[int row] => Narrow is not null ? Narrow[row] : Wide![row];

    public bool IsPresent(int row) => Present is null || (Present[row >> 6] >> (row & 63) & 1) != 0;
}
