using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Says which days a row stands for.</summary>
/// <param name="map">The header.</param>
/// <param name="stated">The period that the file states.</param>
/// <param name="order">The order of numeric dates.</param>
/// <param name="aggregation">How the file says that its dated rows are cut: <c>Weekly</c>, <c>Monthly</c>.</param>
internal sealed class RowDates(HeaderMap map, Period? stated, DateOrder order, string? aggregation)
{
    private readonly MappedColumn? _day = IsWeekly(aggregation) || IsMonthly(aggregation) || BeginsAPeriod(map) ? null : map.Find(ColumnRole.Day);
    private readonly MappedColumn? _week = map.Find(ColumnRole.Week) ?? (IsWeekly(aggregation) ? map.Find(ColumnRole.Day) : null);
    private readonly MappedColumn? _month = map.Find(ColumnRole.Month) ?? (IsMonthly(aggregation) ? map.Find(ColumnRole.Day) : null);
    private readonly MappedColumn? _quarter = map.Find(ColumnRole.Quarter);
    private readonly MappedColumn? _period = map.Find(ColumnRole.Period);
    private readonly MappedColumn? _start = map.Find(ColumnRole.PeriodStart) ?? (BeginsAPeriod(map) ? map.Find(ColumnRole.Day) : null);
    private readonly MappedColumn? _end = map.Find(ColumnRole.PeriodEnd);
    private readonly MappedColumn? _nth = map.Find(ColumnRole.NthDay) ?? map.Find(ColumnRole.NthWeek) ?? map.Find(ColumnRole.NthMonth);
    private byte[] _lastCell = [];
    private RowSpan _last;

    public Grain Grain => _day is not null || _nth?.Layout.Role == ColumnRole.NthDay ? Grain.Day
        : _week is not null ? Grain.Week : _month is not null ? Grain.Month : Grain.WholePeriod;

    /// <summary>False where a date cell is unreadable; true without a span where nothing dates the row.</summary>
    public bool TryRead(RowSource rows, out RowSpan? span, out MappedColumn? bad)
    {
        bad = null;
        span = null;
        if (_day is not null)
        {
            ReadOnlySpan<byte> cell = rows.Cell(_day.At);
            if (!cell.IsEmpty && cell.SequenceEqual(_lastCell))
            {
                span = _last;
                return true;
            }

            if (!DateCell.TryRead(cell, order, out DateOnly day)) return TrySpan(rows, _day, ref span) || Fail(_day, out bad);
            _lastCell = cell.ToArray();
            _last = RowSpan.OfDay(day);
            span = _last;
            return true;
        }

        if (_week is not null) return Bucket(rows, _week, Grain.Week, ref span, ref bad);
        if (_month is not null) return Bucket(rows, _month, Grain.Month, ref span, ref bad);
        if (_quarter is not null) return Quarter(rows, _quarter, ref span, ref bad);
        if (_nth is not null) return Nth(rows, ref span, ref bad);
        if (_period is not null) return Cell(rows, ref span, ref bad);
        if (_start is not null) return Ends(rows, ref span, ref bad);
        if (stated is { } whole) span = new RowSpan(Grain.WholePeriod, whole);
        return true;
    }

    private bool Bucket(RowSource rows, MappedColumn column, Grain grain, ref RowSpan? span, ref MappedColumn? bad)
    {
        ReadOnlySpan<byte> cell = CellText.Trim(rows.Cell(column.At));
        if (!DateCell.TryRead(cell, order, out DateOnly day) && !MonthCell.TryRead(cell, out day) && !WeekCell.TryRead(cell, out day))
        {
            if (!PeriodText.TryRead(rows.Text(column.At), order, out Period ends)) return Fail(column, out bad);
            span = RowSpan.Of(ends);
            return true;
        }

        // A week that does not begin on a Monday is a period of seven days, not an ISO week.
        span = grain == Grain.Month ? new RowSpan(Grain.Month, Grain.Month.BucketOf(day))
            : RowSpan.Of(new Period(day, day.AddDays(6)));
        return true;
    }

    private bool Quarter(RowSource rows, MappedColumn column, ref RowSpan? span, ref MappedColumn? bad)
    {
        if (!PeriodText.TryReadName(rows.Text(column.At), out Period days))
        {
            if (!DateCell.TryRead(rows.Cell(column.At), order, out DateOnly day)) return Fail(column, out bad);
            days = Grain.Quarter.BucketOf(day);
        }

        span = RowSpan.Of(InsideStated(days));
        return true;
    }

    private bool Nth(RowSource rows, ref RowSpan? span, ref MappedColumn? bad)
    {
        if (stated is not { } whole) return true;
        NumberCell number = NumberCell.Read(rows.Cell(_nth!.At), '.');
        if (number.Kind != NumberCellKind.Value || number.Value < 0 || number.Value > 40_000 || decimal.Truncate(number.Value) != number.Value) return Fail(_nth, out bad);
        int n = (int)number.Value;
        if (_nth.Layout.Role == ColumnRole.NthMonth)
        {
            if (n > 1200) return Fail(_nth, out bad);
            Period month = Grain.Month.BucketOf(new DateOnly(whole.Start.Year, whole.Start.Month, 1).AddMonths(n));
            if (month.Intersect(whole) is not { } inside) return Fail(_nth, out bad);
            span = RowSpan.Of(inside);
            return true;
        }

        int length = _nth.Layout.Role == ColumnRole.NthDay ? 1 : 7;
        if ((n * (long)length) >= whole.Days) return Fail(_nth, out bad);
        DateOnly start = whole.Start.AddDays(n * length);
        DateOnly end = start.AddDays(length - 1);
        span = length == 1 ? RowSpan.OfDay(start) : RowSpan.Of(new Period(start, end < whole.End ? end : whole.End));
        return true;
    }

    private bool Cell(RowSource rows, ref RowSpan? span, ref MappedColumn? bad)
    {
        if (PeriodText.TryRead(rows.Text(_period!.At), order, out Period days)) span = RowSpan.Of(days);
        else if (!TrySpan(rows, _period, ref span)) return Fail(_period, out bad);
        span = RowSpan.Of(InsideStated(span!.Value.Days));
        return true;
    }

    // A report that begins within a quarter or year holds only its part of it.
    private Period InsideStated(Period days) => stated?.Intersect(days) ?? days;

    // A chart is downloaded by month or quarter under the same header as by day.
    private static bool TrySpan(RowSource rows, MappedColumn column, ref RowSpan? span)
    {
        ReadOnlySpan<byte> cell = CellText.Trim(rows.Cell(column.At));
        if (WeekCell.TryRead(cell, out DateOnly monday)) span = RowSpan.Of(new Period(monday, monday.AddDays(6)));
        else if (PeriodText.TryReadName(rows.Text(column.At), out Period named)) span = RowSpan.Of(named);
        else if (MonthCell.TryRead(cell, out DateOnly first)) span = RowSpan.Of(Grain.Month.BucketOf(first));
        return span is not null;
    }

    private bool Ends(RowSource rows, ref RowSpan? span, ref MappedColumn? bad)
    {
        if (!DateCell.TryRead(rows.Cell(_start!.At), order, out DateOnly start)) return Fail(_start, out bad);
        DateOnly end = start;
        if (_end is not null && !DateCell.TryRead(rows.Cell(_end.At), order, out end)) return Fail(_end, out bad);
        if (end < start) return Fail(_end!, out bad);
        span = start == end ? RowSpan.OfDay(start) : new RowSpan(Grain.WholePeriod, new Period(start, end));
        return true;
    }

    // LinkedIn gives the first day of a row under the same header, whether a last one stands beside it or not.
    private static bool BeginsAPeriod(HeaderMap map) => map.Find(ColumnRole.PeriodEnd) is not null && map.Find(ColumnRole.PeriodStart) is null;

    private static bool IsWeekly(string? aggregation) => aggregation?.StartsWith("Week", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsMonthly(string? aggregation) => aggregation?.StartsWith("Month", StringComparison.OrdinalIgnoreCase) == true;

    private static bool Fail(MappedColumn column, out MappedColumn? bad)
    {
        bad = column;
        return false;
    }
}
