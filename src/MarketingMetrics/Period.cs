using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MarketingMetrics;

/// <summary>Days from a first to a last one, both included.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; not before the first.</param>
/// <remarks>
/// Dates have no time zone: they are days as the source counts them. Equality compares the two days.
/// <c>default</c> is the single day 1 January 0001; nothing measured lies there, so it reads as "not set".
/// </remarks>
/// <exception cref="ArgumentException">The last day is before the first.</exception>
public readonly record struct Period(DateOnly Start, DateOnly End) : IFormattable, ISpanParsable<Period>
{
    /// <summary>The first day.</summary>
    public DateOnly Start { get; } = Start;

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; } = End >= Start
        ? End
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A period cannot end on {End:yyyy-MM-dd}, before its start on {Start:yyyy-MM-dd}. Swap the two days."), nameof(End));

    /// <summary>One day.</summary>
    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>One ISO 8601 week, Monday to Sunday.</summary>
    /// <param name="isoYear">The year the week belongs to, which near 1 January may differ from the calendar year.</param>
    /// <param name="isoWeek">1 to 52 or 53.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static Period Week(int isoYear, int isoWeek)
    {
        if (isoYear is < 1 or > 9998 || isoWeek < 1 || isoWeek > ISOWeek.GetWeeksInYear(isoYear))
            throw new ArgumentOutOfRangeException(nameof(isoWeek), string.Create(CultureInfo.InvariantCulture, $"There is no ISO week {isoWeek} in {isoYear}."));
        return Weekly(DateOnly.FromDateTime(ISOWeek.ToDateTime(isoYear, isoWeek, DayOfWeek.Monday)));
    }

    /// <summary>One calendar month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>One calendar quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period Quarter(int year, int quarter)
    {
        if (quarter is < 1 or > 4)
            throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A quarter is 1, 2, 3 or 4.");
        return new Period(Month(year, (3 * quarter) - 2).Start, Month(year, 3 * quarter).End);
    }

    /// <summary>One calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The days from one to another, both included.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static Period Of(DateOnly start, DateOnly end) => new(start, end);

    /// <summary>How many days, at least 1.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>How many of each weekday.</summary>
    public WeekdayMix WeekdayMix => new(Start.DayOfWeek, Days);

    /// <summary>Whether this is exactly one ISO week.</summary>
    public bool IsWholeWeek => Days == 7 && Start.DayOfWeek == DayOfWeek.Monday;

    /// <summary>Whether this is exactly one calendar month.</summary>
    public bool IsWholeMonth => this == Month(Start.Year, Start.Month);

    /// <summary>Whether this is exactly one calendar quarter.</summary>
    public bool IsWholeQuarter => this == Grain.Quarter.BucketOf(Start);

    /// <summary>Whether this is exactly one calendar year.</summary>
    public bool IsWholeYear => this == Year(Start.Year);

    /// <summary>The period just before: of a whole month, quarter or year the one before it; else the same number of days.</summary>
    /// <remarks>A month's predecessor may have another length; totals are then compared per day.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before year 1.</exception>
    public Period Previous
    {
        get
        {
            DateOnly end = Start.AddDays(-1);
            return IsWholeMonth ? Grain.Month.BucketOf(end)
                : IsWholeQuarter ? Grain.Quarter.BucketOf(end)
                : IsWholeYear ? Grain.Year.BucketOf(end)
                : new Period(Start.AddDays(-Days), end);
        }
    }

    /// <summary>The same calendar dates a year earlier; whole months stay whole, and 29 February becomes 28 February.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before year 1.</exception>
    public Period SamePeriodLastYear
    {
        get
        {
            DateOnly end = End.AddYears(-1);
            bool wholeMonths = Start.Day == 1 && End.Day == DateTime.DaysInMonth(End.Year, End.Month);
            return new Period(Start.AddYears(-1), wholeMonths ? Month(end.Year, end.Month).End : end);
        }
    }

    /// <summary>The same weekdays a year earlier: 364 days (52 weeks) before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before year 1.</exception>
    public Period SamePeriodLastYearAligned => new(Start.AddDays(-364), End.AddDays(-364));

    /// <summary>The part that is over when <paramref name="lastCompleteDay"/> is; <see langword="null"/> when not one day of it is.</summary>
    public Period? ElapsedAsOf(DateOnly lastCompleteDay) =>
        lastCompleteDay < Start ? null : new Period(Start, lastCompleteDay < End ? lastCompleteDay : End);

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>Whether the whole other period lies in this one.</summary>
    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one day.</summary>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>The days that both have; <see langword="null"/> when there are none.</summary>
    public Period? Intersect(Period other) =>
        Overlaps(other) ? new Period(Start > other.Start ? Start : other.Start, End < other.End ? End : other.End) : null;

    /// <summary>The buckets of the grain in order, the first and the last clipped to the period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a grain.</exception>
    public IEnumerable<Period> Split(Grain grain)
    {
        if (grain == Grain.WholePeriod)
        {
            yield return this;
            yield break;
        }

        for (DateOnly day = Start; ;)
        {
            Period bucket = Intersect(grain.BucketOf(day))!.Value;
            yield return bucket;
            if (bucket.End >= End)
                yield break;
            day = bucket.End.AddDays(1);
        }
    }

    /// <summary>The shortest ISO 8601 form: <c>2026-10-05</c>, <c>2026-W41</c>, <c>2026-10</c>, <c>2026-Q4</c>, <c>2026</c> or <c>2026-10-01/2026-10-15</c>.</summary>
    /// <remarks><see cref="Parse(string)"/> reads it back unchanged.</remarks>
    public override string ToString() => PeriodText.Write(this);

    /// <summary>The period in the words of a report language; with any other provider the same as <see cref="ToString()"/>.</summary>
    public string ToString(string? format, IFormatProvider? provider) =>
        provider?.GetFormat(typeof(ICustomFormatter)) is ICustomFormatter language ? language.Format(format, this, provider) : ToString();

    /// <summary>Reads any of the forms that <see cref="ToString()"/> writes.</summary>
    /// <exception cref="FormatException">The text has another form or names days that do not exist.</exception>
    public static Period Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Period Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out Period result)
            ? result
            : throw new FormatException($"\"{s}\" is not a period. Write 2026, 2026-Q4, 2026-10, 2026-W41, 2026-10-05 or 2026-10-01/2026-10-15.");

    /// <summary>Reads a period without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Period result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Period)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Period result) => PeriodText.TryRead(s.Trim(), out result);

    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Period>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) => TryParse(s, out result);

    static Period ISpanParsable<Period>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Period>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result) => TryParse(s, out result);

    internal static Period WeekOf(DateOnly day) => Weekly(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));

    // The calendar ends on a Friday, 31 December 9999.
    private static Period Weekly(DateOnly monday) => new(monday, monday > DateOnly.MaxValue.AddDays(-6) ? DateOnly.MaxValue : monday.AddDays(6));
}
