using System.Globalization;

namespace MarketingMetrics.Language;

/// <summary>Writes dates and periods with the patterns of a language.</summary>
internal sealed class DateWriter(LanguageData language)
{
    internal string Day(DateOnly day) => Fill("dates.day", day, day);

    internal string ShortDay(DateOnly day) => Fill("dates.shortDay", day, day);

    internal string Period(Period period)
    {
        (DateOnly start, DateOnly end) = period;
        return period.Days == 1 ? Day(start)
            : period.IsWholeWeek ? Fill("dates.week", start, end)
            : period.IsWholeMonth ? Fill("dates.month", start, end)
            : period.IsWholeQuarter ? Fill("dates.quarter", start, end)
            : period.IsWholeYear ? Fill("dates.year", start, end)
            : start.Year != end.Year ? Fill("dates.range", start, end)
            : start.Month != end.Month ? Fill("dates.rangeInYear", start, end)
            : Fill("dates.rangeInMonth", start, end);
    }

    private string Fill(string key, DateOnly start, DateOnly end) => language.Fill(key, (Writer: this, Start: start, End: end), static (period, name) => period.Writer.Part(name, period.Start, period.End));

    // The week's year is that of its number, which near 1 January may differ from the date's.
    private string? Part(string name, DateOnly start, DateOnly end) => name switch
    {
        "day" => DayNumber(start),
        "month" => Name("months", start.Month),
        "shortMonth" => Name("shortMonths", start.Month),
        "year" => Digits(start.Year),
        "weekday" => Name("weekdays", start.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)start.DayOfWeek),
        "quarter" => Digits(PeriodText.QuarterNumber(start)),
        "week" => Digits(PeriodText.WeekNumber(start).Week),
        "weekYear" => Digits(PeriodText.WeekNumber(start).Year),
        "endDay" => DayNumber(end),
        "endMonth" => Name("months", end.Month),
        "endYear" => Digits(end.Year),
        _ => null,
    };

    private string DayNumber(DateOnly day) => day.Day == 1 ? language.Plain("dates.firstDay") : Digits(day.Day);

    private string Name(string list, int number) => language.Plain($"dates.{list}.{Digits(number)}");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
