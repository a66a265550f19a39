using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts;

/// <summary>
/// Builds the facts of one source row by row: <see cref="BeginRow"/>, <c>Set</c> what the row has, <see cref="EndRow"/>, and at the end
/// <see cref="Build"/>. What a row does not set is missing, not zero; what it sets twice takes the last value. Rows of several currencies
/// become several segments.
/// </summary>
/// <remarks>Mutable; not thread-safe. Values keep up to nine decimals; one that loses digits is counted and raises VALUE_ROUNDED.</remarks>
public sealed partial class FactTableBuilder
{
    private readonly MeasurementBasis _basis;
    private readonly Grain _grain;
    private readonly Period? _coverage;
    private readonly List<DimensionColumnBuilder> _dimensions = [];
    private readonly List<MeasureColumnBuilder> _measures = [];
    private readonly List<int> _days = [];
    private readonly List<Currency> _currencies = [];
    private bool _inRow;
    private bool _namesCurrency;
    private int _nextDimension;
    private int _nextMeasure;
    private int _reserved;

    /// <summary>Begins a table of one source.</summary>
    /// <param name="basis">Who delivers the rows, and how they measure.</param>
    /// <param name="grain">How long a row is: <see cref="Grain.Day"/>, <see cref="Grain.Week"/>, <see cref="Grain.Month"/> or <see cref="Grain.WholePeriod"/>.</param>
    /// <param name="coverage">
    /// The days the source was asked for; from the rows themselves when omitted, which <see cref="Grain.WholePeriod"/> does not allow.
    /// A week or month at its edge counts only the days inside, as the platforms deliver it.
    /// </param>
    /// <exception cref="ArgumentException">Another grain, or whole-period rows without a coverage.</exception>
    public FactTableBuilder(MeasurementBasis basis, Grain grain = Grain.Day, Period? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (grain is not (Grain.Day or Grain.Week or Grain.Month or Grain.WholePeriod))
            throw new ArgumentException($"Rows are by day, week, month or whole period, not by {grain}.", nameof(grain));
        if (grain == Grain.WholePeriod && coverage is null)
            throw new ArgumentException("Rows of a whole period need that period: pass it as coverage.", nameof(coverage));
        _basis = basis;
        _grain = grain;
        _coverage = coverage;
    }

    /// <summary>The currency of money in rows that do not name their own.</summary>
    public Currency Currency { get; set; }

    /// <summary>Rows so far.</summary>
    public int RowCount { get; private set; }

    /// <summary>Begins a row.</summary>
    /// <param name="day">Its day, or any day of its week or month; not used where rows are the whole period.</param>
    /// <exception cref="InvalidOperationException">The row before was not ended.</exception>
    public FactTableBuilder BeginRow(DateOnly day = default)
    {
        if (_inRow) throw new InvalidOperationException("The row before was not ended: call EndRow first.");
        _inRow = true;
        _namesCurrency = false;
        _nextDimension = _nextMeasure = 0;
        _currencies.Add(Currency);
        _days.Add(_grain == Grain.WholePeriod ? 0 : _grain == Grain.Day ? day.DayNumber : _grain.BucketOf(day).Start.DayNumber);
        return this;
    }

    /// <summary>Sets a dimension of the row; null and empty mean that the row has none.</summary>
    public FactTableBuilder Set(Dimension dimension, string? value)
    {
        CheckRow();
        Column(dimension).Set(RowCount, value ?? "");
        return this;
    }

    /// <summary>Sets a measure of the row; money is in the row's currency.</summary>
    public FactTableBuilder Set(Measure measure, decimal value)
    {
        CheckRow();
        Column(measure).Set(RowCount, value);
        return this;
    }

    /// <summary>Sets a measure of the row; money is in the row's currency.</summary>
    public FactTableBuilder Set(Measure measure, long value)
    {
        CheckRow();
        Column(measure).Set(RowCount, value);
        return this;
    }

    /// <summary>Sets money and with it the currency of the row.</summary>
    public FactTableBuilder Set(Measure measure, Money value)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Set(measure.Of(value));
    }

    /// <summary>Sets an amount; money sets the currency of the row.</summary>
    /// <exception cref="ArgumentException">The row already has money of another currency.</exception>
    public FactTableBuilder Set(MeasureAmount amount)
    {
        CheckRow();
        if (!amount.Currency.IsNone) SetCurrency(amount.Currency);
        return Set(amount.Measure, amount.Value);
    }

    /// <summary>Sets the currency of the row.</summary>
    /// <exception cref="ArgumentException">The row already has money of another currency.</exception>
    public FactTableBuilder SetCurrency(Currency currency)
    {
        CheckRow();
        Currency known = _currencies[RowCount];
        if (_namesCurrency && known != currency)
            throw new ArgumentException($"Row {RowCount + 1} already has money in {known}; a row has one currency, so {currency} needs a row of its own.", nameof(currency));
        _namesCurrency = true;
        _currencies[RowCount] = currency;
        return this;
    }

    /// <summary>Sets a measure that is known only within bounds, such as "below 5".</summary>
    /// <exception cref="ArgumentException">No bound is given, or the lower is above the upper.</exception>
    public FactTableBuilder SetBounds(Measure measure, decimal? lower, decimal? upper)
    {
        CheckRow();
        BoundsOf(Column(measure), lower, upper);
        return this;
    }

    internal void BoundsOf(MeasureColumnBuilder column, decimal? lower, decimal? upper)
    {
        if (lower is null && upper is null) throw new ArgumentException($"{column.Measure} needs a lower or an upper bound.", nameof(lower));
        if (lower > upper) throw new ArgumentException($"{column.Measure}: the lower bound {lower} is above the upper bound {upper}.", nameof(lower));
        column.SetBounds(RowToWrite(), lower, upper);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        CheckRow();
        _inRow = false;
        RowCount++;
    }

    /// <summary>The table of all rows so far, with what must be told of them as its caveats.</summary>
    public FactTable Build()
    {
        if (_inRow) throw new InvalidOperationException("The last row was not ended: call EndRow before Build.");
        if (RowCount == 0) return _coverage is { } asked ? new FactTable([EmptySegment(asked)], []) : FactTable.Empty;
        Period coverage = Coverage();
        Currency[] currencies = CollectionsMarshal.AsSpan(_currencies).ContainsAnyExcept(_currencies[0]) ? [.. _currencies.Distinct().Order()] : [_currencies[0]];
        ImmutableArray<FactSegment> segments = currencies.Length == 1
            ? [Segment(currencies[0], [], coverage)]
            : [.. currencies.Select(currency => Segment(currency, [.. Enumerable.Range(0, RowCount).Where(row => _currencies[row] == currency)], coverage))];
        return new FactTable(segments, [.. _measures.SelectMany(Losses)]);
    }

    private static IEnumerable<Caveat> Losses(MeasureColumnBuilder column)
    {
        if (column.Rounded > 0) yield return ValueRounded.Raise(column.Measure, column.Rounded);
        if (column.Rejected > 0) yield return ValueRejected.Raise(column.Measure, column.Rejected);
    }

    private FactSegment EmptySegment(Period coverage) => new(_basis, Currency, _grain, coverage, 0, null, [], []);

    private FactSegment Segment(Currency currency, int[] chosen, Period coverage)
    {
        int[] days = chosen.Length == 0 ? [.. _days] : Array.ConvertAll(chosen, row => _days[row]);
        CodeColumn? offsets = null;
        if (_grain != Grain.WholePeriod)
        {
            for (int i = 0; i < days.Length; i++) days[i] = Math.Max(0, days[i] - coverage.Start.DayNumber);
            offsets = CodeColumn.Pack(days, coverage.Days);
        }

        return new FactSegment(_basis, currency, _grain, coverage, days.Length, offsets,
            [.. _dimensions.Select(column => column.Build(RowCount, chosen))],
            [.. _measures.Select(column => column.Build(RowCount, chosen)).OfType<MeasureColumn>()]);
    }

    // What was asked for, widened by rows that lie outside it: a row is never lost to its coverage.
    private Period Coverage()
    {
        if (_grain == Grain.WholePeriod) return _coverage!.Value;
        Period first = RowSpan(_days.Min()), last = RowSpan(_days.Max());
        if (_coverage is not { } asked) return new Period(first.Start, last.End);
        return new Period(first.End < asked.Start ? first.Start : asked.Start, last.Start > asked.End ? last.End : asked.End);
    }

    private Period RowSpan(int day) => _grain.BucketOf(DateOnly.FromDayNumber(day));

    // Rows set their columns in the same order more often than not.
    internal DimensionColumnBuilder Column(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        int at = _nextDimension < _dimensions.Count && _dimensions[_nextDimension].Dimension == dimension
            ? _nextDimension
            : _dimensions.FindIndex(known => known.Dimension == dimension);
        if (at < 0)
        {
            if (dimension == Dimension.Source || dimension == Dimension.Currency)
                throw new ArgumentException($"'{dimension}' is known of the segment, not of the row: set it through the measurement basis or Currency.", nameof(dimension));
            at = _dimensions.Count;
            _dimensions.Add(new DimensionColumnBuilder(dimension));
            if (_reserved > 0) _dimensions[at].Reserve(_reserved);
        }

        _nextDimension = at + 1;
        return _dimensions[at];
    }

    internal MeasureColumnBuilder Column(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        int at = _nextMeasure < _measures.Count && _measures[_nextMeasure].Measure == measure ? _nextMeasure : _measures.FindIndex(known => known.Measure == measure);
        if (at < 0)
        {
            at = _measures.Count;
            _measures.Add(new MeasureColumnBuilder(measure));
            if (_reserved > 0) _measures[at].Reserve(_reserved);
        }

        _nextMeasure = at + 1;
        return _measures[at];
    }

    private void CheckRow()
    {
        if (!_inRow) throw new InvalidOperationException("No row is open: call BeginRow first.");
    }
}
