using System.Data;
using System.Globalization;

namespace MarketingMetrics.Facts;

/// <summary>Says how the columns of a data reader become facts.</summary>
public sealed class ReaderMap
{
    private readonly List<(Dimension Dimension, string Column)> _dimensions = [];
    private readonly List<(Measure Measure, string Column)> _measures = [];
    private string? _day;
    private string? _currencyColumn;
    private Currency _currency;
    private Grain _grain = Grain.Day;
    private Period? _coverage;

    /// <summary>The column with the day of a row: a date, a date and time, or ISO text.</summary>
    public ReaderMap Day(string column) => Dated(Grain.Day, column);

    /// <summary>The column with any day of the ISO week of a row.</summary>
    public ReaderMap Week(string column) => Dated(Grain.Week, column);

    /// <summary>The column with any day of the month of a row.</summary>
    public ReaderMap Month(string column) => Dated(Grain.Month, column);

    /// <summary>Rows have no date: each is the whole of this period.</summary>
    public ReaderMap WholePeriod(Period period)
    {
        _grain = Grain.WholePeriod;
        _coverage = period;
        return this;
    }

    /// <summary>The days that were asked for.</summary>
    public ReaderMap Coverage(Period period)
    {
        _coverage = period;
        return this;
    }

    /// <summary>A column that is a dimension.</summary>
    public ReaderMap Dimension(Dimension dimension, string column)
    {
        _dimensions.Add((dimension, column));
        return this;
    }

    /// <summary>A column that is a measure; NULL is missing, not zero.</summary>
    public ReaderMap Measure(Measure measure, string column)
    {
        _measures.Add((measure, column));
        return this;
    }

    /// <summary>The currency of all money.</summary>
    public ReaderMap Currency(string code)
    {
        _currency = MarketingMetrics.Currency.Parse(code);
        return this;
    }

    /// <summary>The column with the currency code of a row.</summary>
    public ReaderMap CurrencyColumn(string column)
    {
        _currencyColumn = column;
        return this;
    }

    internal FactTable Read(IDataReader reader, MeasurementBasis basis, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (_grain != Grain.WholePeriod && _day is null)
            throw new InvalidOperationException("The map names no day: call map.Day(\"column\"), or map.WholePeriod(period) where rows have no date.");
        var facts = new FactTableBuilder(basis, _grain, _coverage) { Currency = _currency };
        int day = _day is null ? -1 : PlaceOf(reader, _day);
        int currency = _currencyColumn is null ? -1 : PlaceOf(reader, _currencyColumn);
        (Dimension Dimension, int At)[] dimensions = [.. _dimensions.Select(map => (map.Dimension, PlaceOf(reader, map.Column)))];
        (Measure Measure, int At)[] measures = [.. _measures.Select(map => (map.Measure, PlaceOf(reader, map.Column)))];
        var pace = new LoadPace(progress, cancellation);
        while (reader.Read())
        {
            pace.Before(facts.RowCount);
            int row = facts.RowCount + 1;
            facts.BeginRow(day < 0 ? default : DateAt(reader, day, row));
            if (currency >= 0 && !reader.IsDBNull(currency)) facts.SetCurrency(CurrencyAt(reader, currency, row));
            foreach ((Dimension dimension, int at) in dimensions)
                facts.Set(dimension, reader.IsDBNull(at) ? null : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture));
            foreach ((Measure measure, int at) in measures)
            {
                if (!reader.IsDBNull(at)) facts.Set(measure, NumberAt(reader, at, row));
            }

            facts.EndRow();
        }

        pace.End(facts.RowCount);
        return facts.Build();
    }

    private static DateOnly DateAt(IDataReader reader, int at, int row) => reader.GetValue(at) switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) => date,
        object other => throw Unreadable(reader, at, row, other, "a date (or text as 2026-10-31)"),
    };

    private static Currency CurrencyAt(IDataReader reader, int at, int row) => MarketingMetrics.Currency.TryParse(reader.GetValue(at) as string, out Currency currency)
        ? currency
        : throw Unreadable(reader, at, row, reader.GetValue(at), "a currency code such as EUR");

    private static int PlaceOf(IDataReader reader, string column)
    {
        for (int at = 0; at < reader.FieldCount; at++)
        {
            if (string.Equals(reader.GetName(at), column, StringComparison.OrdinalIgnoreCase)) return at;
        }

        throw new ArgumentException($"The reader has no column '{column}'. It has: {string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName))}.", nameof(column));
    }

    // A comma is refused: "12,50" would read as 1250.
    private static decimal NumberAt(IDataReader reader, int at, int row)
    {
        object value = reader.GetValue(at);
        try
        {
            return value is string text
                ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw Unreadable(reader, at, row, value, "a number");
        }
    }

    private static FormatException Unreadable(IDataReader reader, int at, int row, object value, string wanted)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return new FormatException($"Row {row}, column '{reader.GetName(at)}': '{(text.Length <= 60 ? text : text[..60] + "...")}' is not {wanted}.");
    }

    private ReaderMap Dated(Grain grain, string column)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        _grain = grain;
        _day = column;
        return this;
    }
}
