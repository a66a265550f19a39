namespace MarketingMetrics.Facts;

/// <summary>Sets one measure of the open row of a <see cref="FactTableBuilder"/> from its digits: for readers of text, where 12.50 is 1250 with two decimals.</summary>
public sealed class FactMeasureWriter
{
    private const int MostDecimals = 28;
    private readonly FactTableBuilder _facts;
    private readonly MeasureColumnBuilder _column;

    internal FactMeasureWriter(FactTableBuilder facts, MeasureColumnBuilder column)
    {
        _facts = facts;
        _column = column;
    }

    /// <summary>Sets the measure of the open row to <c>digits / 10^decimals</c>; money is in the row's currency.</summary>
    /// <param name="digits">All digits, without the decimal separator.</param>
    /// <param name="decimals">How many of them stand behind it, 0 to 28; beyond nine the value is rounded and counted, as everywhere.</param>
    /// <exception cref="ArgumentOutOfRangeException">Decimals below 0 or above 28.</exception>
    /// <exception cref="InvalidOperationException">No row is open.</exception>
    public void Set(long digits, int decimals)
    {
        if ((uint)decimals > MostDecimals) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"{_column.Measure}: a value has 0 to {MostDecimals} decimals.");
        _column.Set(_facts.RowToWrite(), digits, decimals);
    }

    /// <summary>Sets the measure of the open row.</summary>
    /// <exception cref="InvalidOperationException">No row is open.</exception>
    public void Set(decimal value) => _column.Set(_facts.RowToWrite(), value);

    /// <summary>Sets a measure that is known only within bounds.</summary>
    /// <exception cref="ArgumentException">No bound is given, or the lower is above the upper.</exception>
    public void SetBounds(decimal? lower, decimal? upper) => _facts.BoundsOf(_column, lower, upper);
}
