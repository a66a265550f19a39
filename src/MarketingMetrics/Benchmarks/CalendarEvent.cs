using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>Days that move figures: a season, a sale, a holiday.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Period">Its days, of one year.</param>
/// <param name="IsMoving">Whether it falls on other dates each year, as Easter does.</param>
public sealed record CalendarEvent(Message Name, Period Period, bool IsMoving = false)
{
    /// <summary>An event in people's own words, such as <c>soldes d'hiver</c>.</summary>
    public static CalendarEvent Of(string name, Period period, bool isMoving = false) => new(Message.Verbatim(name), period, isMoving);

    /// <summary>Western Easter, Good Friday to Easter Monday.</summary>
    /// <remarks>The Gregorian computus in the form of Meeus, Jones and Butcher (Nature, 1876).</remarks>
    public static CalendarEvent Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451, n = h + l - (7 * m) + 114;
        var sunday = new DateOnly(year, n / 31, (n % 31) + 1);
        return new CalendarEvent(Message.Of("benchmarks.events.easter"), new Period(sunday.AddDays(-2), sunday.AddDays(1)), IsMoving: true);
    }

    /// <summary>Black Friday, the day after the fourth Thursday of November, to the Monday after.</summary>
    public static CalendarEvent BlackFriday(int year)
    {
        var first = new DateOnly(year, 11, 1);
        DateOnly friday = first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + 22);
        return new CalendarEvent(Message.Of("benchmarks.events.black_friday"), new Period(friday, friday.AddDays(3)), IsMoving: true);
    }

    internal int DaysIn(Period period) => Period.Intersect(period)?.Days ?? 0;
}
