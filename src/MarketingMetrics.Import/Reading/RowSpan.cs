namespace MarketingMetrics.Import.Reading;

/// <summary>The days a row stands for, and with them the segment it belongs to.</summary>
/// <param name="Grain">Day, week, month or whole period.</param>
/// <param name="Days">The days.</param>
internal readonly record struct RowSpan(Grain Grain, Period Days)
{
    /// <summary>Somewhere in time: a row whose file states no days answers no question about a month, and says so, but is not lost.</summary>
    public static RowSpan Unknown { get; } = new(Grain.WholePeriod, new Period(new DateOnly(1980, 1, 1), new DateOnly(2100, 12, 31)));

    public static RowSpan OfDay(DateOnly day) => new(Grain.Day, Period.Day(day));

    /// <summary>Days that a single row names: a day, an ISO week or a month where they are exactly that, else a period of their own.</summary>
    public static RowSpan Of(Period days) =>
        new(days.Days == 1 ? Grain.Day : days.IsWholeWeek ? Grain.Week : days.IsWholeMonth ? Grain.Month : Grain.WholePeriod, days);
}
