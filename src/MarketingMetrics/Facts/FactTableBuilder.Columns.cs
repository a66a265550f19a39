namespace MarketingMetrics.Facts;

/// <content>The fast door: columns that are looked up once for all rows.</content>
public sealed partial class FactTableBuilder
{
    /// <summary>The column of a dimension, for a reader that knows its columns before its rows: names become codes once, rows set codes.</summary>
    /// <exception cref="ArgumentException">Source and currency are known of the segment, not of a row.</exception>
    public FactDimensionWriter WriterOf(Dimension dimension) => new(this, Column(dimension));

    /// <summary>The column of a measure, for a reader that knows its columns before its rows: values are digits with a scale, never a decimal.</summary>
    public FactMeasureWriter WriterOf(Measure measure) => new(this, Column(measure));

    /// <summary>Makes room for rows that are to come, so that columns need not grow: a hint, which may be wrong.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public void Reserve(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        _reserved = rows;
        _days.EnsureCapacity(rows);
        _currencies.EnsureCapacity(rows);
        foreach (DimensionColumnBuilder column in _dimensions) column.Reserve(rows);
        foreach (MeasureColumnBuilder column in _measures) column.Reserve(rows);
    }

    internal int RowToWrite()
    {
        CheckRow();
        return RowCount;
    }
}
