namespace MarketingMetrics;

/// <summary>Which bucket of a grain a date falls in.</summary>
public static class GrainExtensions
{
    /// <summary>The whole day, ISO week, month, quarter or year that holds the date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grain is <see cref="Grain.WholePeriod"/>, which has no bucket without a period, or no grain at all.</exception>
    public static Period BucketOf(this Grain grain, DateOnly date) => grain switch
    {
        Grain.Day => Period.Day(date),
        Grain.Week => Period.WeekOf(date),
        Grain.Month => Period.Month(date.Year, date.Month),
        Grain.Quarter => Period.Quarter(date.Year, PeriodText.QuarterNumber(date)),
        Grain.Year => Period.Year(date.Year),
        Grain.WholePeriod => throw new ArgumentOutOfRangeException(nameof(grain), grain, "The whole period has no bucket of its own for a date. Use the period itself, or a grain from Day to Year."),
        _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "Not a grain. Use one from Day to WholePeriod."),
    };
}
