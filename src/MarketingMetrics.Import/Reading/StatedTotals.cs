namespace MarketingMetrics.Import.Reading;

/// <summary>The totals rows of one name, added: behind a segment column there is one of them for each segment.</summary>
/// <param name="name">What the rows are called.</param>
/// <param name="isWider">Whether they may cover more than the rows of the table.</param>
/// <param name="columns">How many measures the table has.</param>
internal sealed class StatedTotals(string name, bool isWider, int columns)
{
    private readonly decimal?[] _values = new decimal?[columns];
    private readonly decimal[] _rounding = new decimal[columns];

    public string Name => name;

    public bool IsWider => isWider;

    public decimal? this[int column] => _values[column];

    public void Add(int column, decimal value, int decimals)
    {
        _values[column] = (_values[column] ?? 0m) + value;
        _rounding[column] += ColumnTotal.HalfUnit(decimals);
    }

    public bool Fits(int column, ColumnTotal sums) => _values[column] is not { } stated || Math.Abs(sums.Sum - stated) <= sums.Rounding + _rounding[column];

    public bool Fits(ColumnTotal[] sums) => Enumerable.Range(0, _values.Length).All(column => Fits(column, sums[column]));
}
