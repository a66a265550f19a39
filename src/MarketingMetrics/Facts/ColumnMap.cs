using System.Globalization;

namespace MarketingMetrics.Facts;

/// <summary>Says how arrays become facts. The arrays are kept, not copied: do not change them afterwards.</summary>
public sealed class ColumnMap
{
    private readonly List<DimensionColumn> _dimensions = [];
    private readonly List<MeasureColumn> _measures = [];
    private Currency _currency;
    private Period? _coverage;
    private CodeColumn? _days;
    private int _rows = -1;

    /// <summary>Rows are of one day each, given as days since the first day of the coverage.</summary>
    /// <exception cref="ArgumentException">A day outside the coverage, or arrays of different lengths.</exception>
    public ColumnMap Days(Period coverage, byte[] days) => Dated(coverage, Codes(days, days.Length == 0 ? 0 : days.Max(), coverage.Days, "days"));

    /// <inheritdoc cref="Days(Period, byte[])"/>
    public ColumnMap Days(Period coverage, ushort[] days) => Dated(coverage, Codes(days, days.Length == 0 ? 0 : days.Max(), coverage.Days, "days"));

    /// <summary>Rows have no date: each is the whole of this period.</summary>
    public ColumnMap WholePeriod(Period period)
    {
        _coverage = period;
        _days = null;
        return this;
    }

    /// <summary>A dimension: its names, and for each row the place of its name.</summary>
    /// <exception cref="ArgumentException">A code without a name, or arrays of different lengths.</exception>
    public ColumnMap Dimension(Dimension dimension, IReadOnlyList<string> names, byte[] codes) => Add(dimension, names, Codes(codes, codes.Length == 0 ? 0 : codes.Max(), names.Count, dimension?.Key));

    /// <inheritdoc cref="Dimension(Dimension, IReadOnlyList{string}, byte[])"/>
    public ColumnMap Dimension(Dimension dimension, IReadOnlyList<string> names, ushort[] codes) => Add(dimension, names, Codes(codes, codes.Length == 0 ? 0 : codes.Max(), names.Count, dimension?.Key));

    /// <inheritdoc cref="Dimension(Dimension, IReadOnlyList{string}, byte[])"/>
    public ColumnMap Dimension(Dimension dimension, IReadOnlyList<string> names, int[] codes) => Add(dimension, names, Codes(codes, codes.Length == 0 ? 0 : codes.Max(), names.Count, dimension?.Key));

    /// <summary>A measure as whole numbers with a scale: 1234 with two decimals is 12.34.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="values">A value per row; zero where there is none.</param>
    /// <param name="decimals">0 to 9.</param>
    /// <param name="present">A bit per row that has a value, lowest bit first; null where all have.</param>
    /// <exception cref="ArgumentException">Arrays of different lengths, or a value where the bit says that there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More than nine decimals.</exception>
    public ColumnMap Measure(Measure measure, int[] values, int decimals = 0, ulong[]? present = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        CheckMeasure(measure, values.Length, decimals, present);
        return Add(MeasureColumn.Of(measure, values, decimals, present, []));
    }

    /// <inheritdoc cref="Measure(Measure, int[], int, ulong[])"/>
    public ColumnMap Measure(Measure measure, long[] values, int decimals = 0, ulong[]? present = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        CheckMeasure(measure, values.Length, decimals, present);
        return Add(MeasureColumn.Of(measure, values, decimals, present, []));
    }

    /// <summary>The currency of all money.</summary>
    public ColumnMap Currency(string code)
    {
        _currency = MarketingMetrics.Currency.Parse(code);
        return this;
    }

    internal FactSegment Build(MeasurementBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        Period coverage = _coverage ?? throw new InvalidOperationException("The map names no day: call map.Days(coverage, days), or map.WholePeriod(period) where rows have no date.");
        return new FactSegment(basis, _currency, _days is null ? Grain.WholePeriod : Grain.Day, coverage, Math.Max(0, _rows), _days, [.. _dimensions], [.. _measures]);
    }

    private ColumnMap Dated(Period coverage, CodeColumn days)
    {
        _coverage = coverage;
        _days = days;
        return this;
    }

    private ColumnMap Add(Dimension? dimension, IReadOnlyList<string> names, CodeColumn codes)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (dimension == Facts.Dimension.Source || dimension == Facts.Dimension.Currency) throw new ArgumentException($"'{dimension}' is known of the segment: set it through the measurement basis or Currency.", nameof(dimension));
        if (_dimensions.Exists(known => known.Dimension == dimension)) throw new ArgumentException($"'{dimension}' is given twice.", nameof(dimension));
        _dimensions.Add(new DimensionColumn(dimension, [.. names], codes));
        return this;
    }

    private ColumnMap Add(MeasureColumn column)
    {
        if (_measures.Exists(known => known.Measure == column.Measure)) throw new ArgumentException($"'{column.Measure}' is given twice.", nameof(column));
        for (int row = 0; column.Present is not null && row < _rows; row++)
        {
            if (!column.IsPresent(row) && column[row] != 0) throw new ArgumentException($"{column.Measure}: row {row} has a value but no bit that says so.", nameof(column));
        }

        _measures.Add(column);
        return this;
    }

    private CodeColumn Codes<T>(T[] codes, int highest, int count, string? what)
        where T : struct
    {
        if (codes.Length > 0 && highest >= count) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{what}: code {highest} is beyond the {count} there are."), nameof(codes));
        CheckRows(codes.Length, what);
        return codes switch { byte[] bytes => new CodeColumn(bytes), ushort[] shorts => new CodeColumn(shorts), int[] ints => new CodeColumn(CheckSigns(ints, what)), _ => throw new NotSupportedException() };
    }

    private static int[] CheckSigns(int[] codes, string? what) => codes.Length > 0 && codes.Min() < 0 ? throw new ArgumentException($"{what}: a code is negative.", nameof(codes)) : codes;

    private void CheckMeasure(Measure measure, int rows, int decimals, ulong[]? present)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Scaled.MostDecimals);
        CheckRows(rows, measure.Key);
        if (present is not null && present.Length != (rows + 63) / 64)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{measure}: {rows} rows need {(rows + 63) / 64} words of bits, not {present.Length}."), nameof(present));
    }

    private void CheckRows(int rows, string? what)
    {
        if (_rows >= 0 && rows != _rows) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{what} has {rows} rows; the columns before have {_rows}."), nameof(rows));
        _rows = rows;
    }
}
