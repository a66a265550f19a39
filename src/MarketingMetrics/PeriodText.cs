using System.Globalization;

namespace MarketingMetrics;

/// <summary>The ISO 8601 forms of a period (quarters, which the standard lacks, as 2026-Q4).</summary>
internal static class PeriodText
{
    internal static string Write(Period period)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        DateOnly start = period.Start;
        if (period.Days == 1)
            return start.ToString("yyyy-MM-dd", invariant);
        if (period.IsWholeWeek)
        {
            (int year, int week) = WeekNumber(start);
            return string.Create(invariant, $"{year:0000}-W{week:00}");
        }

        // Months are what reports are made of: no pattern is read for them.
        if (period.IsWholeMonth)
            return string.Create(invariant, stackalloc char[7], $"{start.Year:0000}-{start.Month:00}");
        if (period.IsWholeQuarter)
            return string.Create(invariant, $"{start.Year:0000}-Q{QuarterNumber(start)}");
        return period.IsWholeYear
            ? start.ToString("yyyy", invariant)
            : string.Create(invariant, $"{start:yyyy-MM-dd}/{period.End:yyyy-MM-dd}");
    }

    internal static int QuarterNumber(DateOnly day) => (day.Month + 2) / 3;

    internal static (int Year, int Week) WeekNumber(DateOnly day)
    {
        DateTime date = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
    }

    internal static bool TryRead(ReadOnlySpan<char> text, out Period result)
    {
        result = default;
        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryDay(text[..slash], out DateOnly start) || !TryDay(text[(slash + 1)..], out DateOnly end) || end < start)
                return false;
            result = new Period(start, end);
            return true;
        }

        if (TryDay(text, out DateOnly day))
        {
            result = Period.Day(day);
            return true;
        }

        if (text.Length < 4 || !TryNumber(text[..4], out int year) || year == 0)
            return false;
        Period? read = text[4..] switch
        {
            [] => Period.Year(year),
            ['-', 'Q' or 'q', >= '1' and <= '4'] => Period.Quarter(year, text[6] - '0'),
            ['-', 'W' or 'w', _, _] => TryNumber(text[6..], out int week) && year < 9999 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? Period.Week(year, week) : null,
            ['-', _, _] => TryNumber(text[5..], out int month) && month is >= 1 and <= 12 ? Period.Month(year, month) : null,
            _ => null,
        };
        result = read.GetValueOrDefault();
        return read is not null;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
