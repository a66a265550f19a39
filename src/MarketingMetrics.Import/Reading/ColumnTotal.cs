namespace MarketingMetrics.Import.Reading;

/// <summary>The sum of a column, what the file says it is, and how far rounding may part them.</summary>
internal sealed class ColumnTotal
{
    private decimal _slack;
    private decimal _sum;
    private Int128 _whole;

    public decimal Sum => _sum + (decimal)_whole;

    public decimal? Stated { get; private set; }

    /// <summary>The first totals that may cover more than the rows.</summary>
    public decimal? StatedWider { get; private set; }

    /// <summary>Half a unit of the last decimal for every cell that has decimals, and for the total.</summary>
    public decimal Rounding => _slack;

    public void Add(decimal value, int decimals)
    {
        _sum += value;
        _slack += HalfUnit(decimals);
    }

    /// <summary>A whole number, which needs no rounding.</summary>
    public void Add(long value) => _whole += value;

    public void State(decimal value, int decimals)
    {
        Stated = (Stated ?? 0m) + value;
        _slack += HalfUnit(decimals);
    }

    public void StateWider(decimal value) => StatedWider = (StatedWider ?? 0m) + value;

    public static decimal HalfUnit(int decimals) => decimals <= 0 ? 0m : new decimal(5, 0, 0, false, (byte)Math.Min(decimals + 1, 28));
}
