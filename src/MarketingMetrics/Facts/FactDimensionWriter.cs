namespace MarketingMetrics.Facts;

/// <summary>Sets one dimension of the open row of a <see cref="FactTableBuilder"/> by code: for readers of many rows, who meet few names often.</summary>
public sealed class FactDimensionWriter
{
    private readonly FactTableBuilder _facts;
    private readonly DimensionColumnBuilder _column;

    internal FactDimensionWriter(FactTableBuilder facts, DimensionColumnBuilder column)
    {
        _facts = facts;
        _column = column;
    }

    /// <summary>The code of a name in this column; the same for the same name. Empty means that a row has none.</summary>
    public int CodeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _column.CodeOf(name);
    }

    /// <summary>Sets the dimension of the open row.</summary>
    /// <param name="code">A code that <see cref="CodeOf"/> of this writer returned.</param>
    /// <exception cref="ArgumentOutOfRangeException">No name has that code.</exception>
    /// <exception cref="InvalidOperationException">No row is open.</exception>
    public void Set(int code) => _column.Set(_facts.RowToWrite(), code);
}
