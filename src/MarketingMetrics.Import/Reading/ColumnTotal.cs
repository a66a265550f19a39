using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The exact sum of a column, and how far rounding may part it from what the file states.</summary>
internal sealed class ColumnTotal
{
    private const int MostDecimals = 28;
    private const long Room = 1L << 62;

    // By number of decimals, so that a row costs one addition.
    private readonly long[] _digits = new long[MostDecimals + 1];
    private readonly long[] _cells = new long[MostDecimals + 1];
    private decimal _sum;

    public decimal Sum
    {
        get
        {
            decimal sum = _sum;
            for (int decimals = 0; decimals <= MostDecimals; decimals++)
            {
                if (_digits[decimals] != 0) sum += Of(_digits[decimals], decimals);
            }

            return sum;
        }
    }

    /// <summary>Half a unit of the last decimal for every cell that has decimals.</summary>
    public decimal Rounding
    {
        get
        {
            decimal rounding = 0;
            for (int decimals = 1; decimals <= MostDecimals; decimals++)
            {
                if (_cells[decimals] > 0) rounding += _cells[decimals] * HalfUnit(decimals);
            }

            return rounding;
        }
    }

    public void Add(in NumberCell cell)
    {
        int decimals = Math.Min(cell.Decimals, MostDecimals);
        _cells[decimals]++;
        if (cell.IsBig)
        {
            _sum += cell.Value;
            return;
        }

        long sum = _digits[decimals] += cell.Digits;
        if (sum is < Room and > -Room) return;
        _sum += Of(sum, decimals);
        _digits[decimals] = 0;
    }

    public static decimal HalfUnit(int decimals) => decimals <= 0 ? 0m : new decimal(5, 0, 0, false, (byte)Math.Min(decimals + 1, MostDecimals));

    private static decimal Of(long digits, int decimals) => new((int)Math.Abs(digits), (int)(Math.Abs(digits) >> 32), 0, digits < 0, (byte)decimals);
}
