namespace MarketingMetrics.Facts;

/// <summary>
/// Where weeks and years begin. <c>default</c> is the ISO week, which begins on Monday, and the calendar year. Immutable.
/// </summary>
/// <remarks>Quarters are thirds of months from the start of the year. A fiscal year is a bucket of time, not a name: it reads as its days.</remarks>
public readonly record struct ReportingCalendar
{
    private readonly byte _daysAfterMonday;
    private readonly byte _monthsAfterJanuary;

    /// <summary>A calendar of your own.</summary>
    /// <param name="weekStart">First day of the week.</param>
    /// <param name="yearStart">First month of the fiscal year, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such weekday or month.</exception>
    public ReportingCalendar(DayOfWeek weekStart = DayOfWeek.Monday, int yearStart = 1)
    {
        if (weekStart is < DayOfWeek.Sunday or > DayOfWeek.Saturday) throw new ArgumentOutOfRangeException(nameof(weekStart), weekStart, "Not a day of the week.");
        if (yearStart is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(yearStart), yearStart, "The fiscal year begins in a month from 1 to 12.");
        _daysAfterMonday = (byte)(((int)weekStart + 6) % 7);
        _monthsAfterJanuary = (byte)(yearStart - 1);
    }

    /// <summary>First day of the week.</summary>
    public DayOfWeek WeekStart => (DayOfWeek)((_daysAfterMonday + 1) % 7);

    /// <summary>First month of the fiscal year, 1 to 12.</summary>
    public int YearStart => _monthsAfterJanuary + 1;

    /// <summary>The whole day, week, month, quarter or year that holds the date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grain is the whole period, which has no bucket without a period.</exception>
    public Period BucketOf(Grain grain, DateOnly date) => grain switch
    {
        Grain.Week => Week(date),
        Grain.Quarter => Months(date, 3),
        Grain.Year => Months(date, 12),
        _ => grain.BucketOf(date),
    };

    /// <summary>The buckets of the grain in order, the first and the last clipped to the period.</summary>
    public IEnumerable<Period> Split(Period period, Grain grain)
    {
        if (grain == Grain.WholePeriod)
        {
            yield return period;
            yield break;
        }

        for (DateOnly day = period.Start; ;)
        {
            Period bucket = BucketOf(grain, day).Intersect(period)!.Value;
            yield return bucket;
            if (bucket.End >= period.End) yield break;
            day = bucket.End.AddDays(1);
        }
    }

    /// <summary>Reads as <c>weeks from Monday, years from month 1</c>.</summary>
    public override string ToString() => $"weeks from {WeekStart}, years from month {YearStart}";

    private Period Week(DateOnly date)
    {
        int since = (((int)date.DayOfWeek + 6 - _daysAfterMonday) % 7 + 7) % 7;
        return Span(date.DayNumber - since, date.DayNumber - since + 6);
    }

    private Period Months(DateOnly date, int length)
    {
        int month = (date.Year * 12) + date.Month - 1;
        int first = month - ((month - _monthsAfterJanuary) % length + length) % length;
        return Span(DayNumber(first), DayNumber(first + length) - 1);
    }

    // The calendar itself begins in January of year 1 and ends in December 9999.
    private static int DayNumber(int month) => month < 12 ? 0 : month >= 120_000 ? DateOnly.MaxValue.DayNumber + 1 : new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber;

    private static Period Span(int first, int last) => new(DateOnly.FromDayNumber(Math.Max(0, first)), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, last)));
}
