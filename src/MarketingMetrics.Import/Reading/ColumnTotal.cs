using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The exact sum of a column, and how far rounding may part it from what the file states.</summary>
internal sealed class ColumnTotal
{
    private const int MostDecimals = 28;
    private const long Room = 1L << 62;

    // By number of decimals, so that a row costs two additions.
    private readonly (long Digits, long Cells)[] _parts = new (long, long)[MostDecimals + 1];
    private decimal _sum;

    public decimal Sum
    {
        get
        {
            decimal sum = _sum;
            for (int decimals = 0; decimals <= MostDecimals; decimals++)
            {
                if (_parts[decimals].Digits != 0) sum += Of(_parts[decimals].Digits, decimals);
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
                if (_parts[decimals].Cells > 0) rounding += _parts[decimals].Cells * HalfUnit(decimals);
            }

            return rounding;
        }
    }

    public void Add(in NumberCell cell)
    {
        int decimals = Math.Min(cell.Decimals, MostDecimals);
        ref (long Digits, long Cells) part = ref _parts[decimals];
        part.Cells++;
        if (cell.IsBig)
        {
            _sum += cell.Value;
            return;
        }

        long sum = part.Digits += cell.Digits;
        if (sum is < Room and > -Room) return;
        _sum += Of(sum, decimals);
        part.Digits = 0;
    }

    public static decimal HalfUnit(int decimals) => decimals <= 0 ? 0m : new decimal(5, 0, 0, false, (byte)Math.Min(decimals + 1, MostDecimals));

    private static decimal Of(long digits, int decimals) => new((int)Math.Abs(digits), (int)(Math.Abs(digits) >> 32), 0, digits < 0, (byte)decimals);
}
