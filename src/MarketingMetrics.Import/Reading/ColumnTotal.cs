namespace MarketingMetrics.Import.Reading;

/// <summary>The sum of a column, and how far rounding may part it from what the file states.</summary>
internal sealed class ColumnTotal
{
    private decimal _sum;
    private Int128 _whole;

    public decimal Sum => _sum + (decimal)_whole;

    /// <summary>Half a unit of the last decimal for every cell that has decimals.</summary>
    public decimal Rounding { get; private set; }

    public void Add(decimal value, int decimals)
    {
        _sum += value;
        Rounding += HalfUnit(decimals);
    }

    /// <summary>A whole number, which needs no rounding.</summary>
    public void Add(long value) => _whole += value;

    public static decimal HalfUnit(int decimals) => decimals <= 0 ? 0m : new decimal(5, 0, 0, false, (byte)Math.Min(decimals + 1, 28));
}
