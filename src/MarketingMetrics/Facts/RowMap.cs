namespace MarketingMetrics.Facts;

/// <summary>Says how objects become facts: which property is the day, which are dimensions, which are measures.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class RowMap<T>
{
    private readonly List<(Dimension Dimension, Func<T, string?> Read)> _dimensions = [];
    private readonly List<(Measure Measure, Func<T, decimal?> Read)> _measures = [];
    private readonly List<(Measure Measure, Func<T, long?> Read)> _counts = [];
    private readonly List<(Measure Measure, Func<T, Money?> Read)> _money = [];
    private Func<T, DateOnly>? _day;
    private Func<T, string>? _currencyOf;
    private Currency _currency;
    private Grain _grain = Grain.Day;
    private Period? _coverage;

    /// <summary>The day of a row.</summary>
    public RowMap<T> Day(Func<T, DateOnly> read) => Dated(Grain.Day, read);

    /// <summary>Any day of the ISO week of a row.</summary>
    public RowMap<T> Week(Func<T, DateOnly> read) => Dated(Grain.Week, read);

    /// <summary>Any day of the month of a row.</summary>
    public RowMap<T> Month(Func<T, DateOnly> read) => Dated(Grain.Month, read);

    /// <summary>Rows have no date: each is the whole of this period.</summary>
    public RowMap<T> WholePeriod(Period period)
    {
        _grain = Grain.WholePeriod;
        _coverage = period;
        return this;
    }

    /// <summary>The days the source was asked for, where the rows themselves may not reach its edges.</summary>
    public RowMap<T> Coverage(Period period)
    {
        _coverage = period;
        return this;
    }

    /// <summary>A dimension of a row.</summary>
    public RowMap<T> Dimension(Dimension dimension, Func<T, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _dimensions.Add((dimension, read));
        return this;
    }

    /// <summary>A measure of a row; null is missing, not zero.</summary>
    public RowMap<T> Measure(Measure measure, Func<T, decimal?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _measures.Add((measure, read));
        return this;
    }

    /// <summary>A measure of a row in whole numbers; null is missing, not zero.</summary>
    public RowMap<T> Measure(Measure measure, Func<T, long?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _counts.Add((measure, read));
        return this;
    }

    /// <summary>A measure of a row in money of its own currency; null is missing, not zero.</summary>
    public RowMap<T> Money(Measure measure, Func<T, Money?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _money.Add((measure, read));
        return this;
    }

    /// <summary>The currency of all money.</summary>
    public RowMap<T> Currency(string code)
    {
        _currency = MarketingMetrics.Currency.Parse(code);
        return this;
    }

    /// <summary>The currency code of the money in a row.</summary>
    public RowMap<T> Currency(Func<T, string> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _currencyOf = read;
        return this;
    }

    internal FactTable Read(IEnumerable<T> rows, MeasurementBasis basis, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (_grain != Grain.WholePeriod && _day is null)
            throw new InvalidOperationException("The map names no day: call map.Day(row => ...), or map.WholePeriod(period) where rows have no date.");
        var facts = new FactTableBuilder(basis, _grain, _coverage) { Currency = _currency };
        // The columns are looked up once, not once a row.
        (DimensionColumnBuilder Column, Func<T, string?> Read)[] dimensions = [.. _dimensions.Select(map => (facts.Column(map.Dimension), map.Read))];
        (MeasureColumnBuilder Column, Func<T, long?> Read)[] counts = [.. _counts.Select(map => (facts.Column(map.Measure), map.Read))];
        (MeasureColumnBuilder Column, Func<T, decimal?> Read)[] measures = [.. _measures.Select(map => (facts.Column(map.Measure), map.Read))];
        var pace = new LoadPace(progress, cancellation);
        foreach (T row in rows)
        {
            int at = facts.RowCount;
            pace.Before(at);
            facts.BeginRow(_day is null ? default : _day(row));
            if (_currencyOf is not null) facts.SetCurrency(CurrencyOf(row, at + 1));
            foreach ((DimensionColumnBuilder column, Func<T, string?> read) in dimensions) column.Set(at, read(row) ?? "");
            foreach ((MeasureColumnBuilder column, Func<T, long?> read) in counts)
            {
                if (read(row) is { } value) column.Set(at, value);
            }

            foreach ((MeasureColumnBuilder column, Func<T, decimal?> read) in measures)
            {
                if (read(row) is { } value) column.Set(at, value);
            }

            foreach ((Measure measure, Func<T, Money?> read) in _money)
            {
                if (read(row) is { } value) facts.Set(measure, value);
            }

            facts.EndRow();
        }

        pace.End(facts.RowCount);
        return facts.Build();
    }

    private Currency CurrencyOf(T row, int number)
    {
        string code = _currencyOf!(row);
        return MarketingMetrics.Currency.TryParse(code, out Currency currency) ? currency : throw new FormatException($"Row {number}: '{code}' is not a currency code such as EUR.");
    }

    private RowMap<T> Dated(Grain grain, Func<T, DateOnly> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _grain = grain;
        _day = read;
        return this;
    }
}
