namespace MarketingMetrics.Import.Reading;

/// <summary>The days a row stands for, and with them the segment it belongs to.</summary>
/// <param name="Grain">Day, week, month or whole period.</param>
/// <param name="Days">The days.</param>
internal readonly record struct RowSpan(Grain Grain, Period Days)
{
    public static RowSpan OfDay(DateOnly day) => new(Grain.Day, Period.Day(day));

    /// <summary>Days that a single row names: a day, an ISO week or a month where they are exactly that, else a period of their own.</summary>
    public static RowSpan Of(Period days) =>
        new(days.Days == 1 ? Grain.Day : days.IsWholeWeek ? Grain.Week : days.IsWholeMonth ? Grain.Month : Grain.WholePeriod, days);
}
