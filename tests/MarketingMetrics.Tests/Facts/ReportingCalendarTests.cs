using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class ReportingCalendarTests
{
    [Theory]
    [InlineData(DayOfWeek.Monday, 1, Grain.Week, "2026-10-04", "2026-09-28/2026-10-04")]
    [InlineData(DayOfWeek.Sunday, 1, Grain.Week, "2026-10-04", "2026-10-04/2026-10-10")]
    [InlineData(DayOfWeek.Saturday, 1, Grain.Week, "2026-10-02", "2026-09-26/2026-10-02")]
    [InlineData(DayOfWeek.Monday, 1, Grain.Quarter, "2026-11-30", "2026-10-01/2026-12-31")]
    [InlineData(DayOfWeek.Monday, 4, Grain.Year, "2026-03-31", "2025-04-01/2026-03-31")]
    [InlineData(DayOfWeek.Monday, 4, Grain.Quarter, "2026-01-01", "2026-01-01/2026-03-31")]
    [InlineData(DayOfWeek.Monday, 2, Grain.Quarter, "2026-01-15", "2025-11-01/2026-01-31")]
    [InlineData(DayOfWeek.Monday, 12, Grain.Year, "2026-12-01", "2026-12-01/2027-11-30")]
    [InlineData(DayOfWeek.Monday, 7, Grain.Month, "2026-02-10", "2026-02-01/2026-02-28")]
    [InlineData(DayOfWeek.Monday, 7, Grain.Year, "0001-01-01", "0001-01-01/0001-06-30")]
    [InlineData(DayOfWeek.Monday, 7, Grain.Year, "9999-12-31", "9999-07-01/9999-12-31")]
    [InlineData(DayOfWeek.Sunday, 1, Grain.Week, "9999-12-31", "9999-12-26/9999-12-31")]
    public void BucketOf_HoldsTheDate(DayOfWeek weekStart, int yearStart, Grain grain, string date, string bucket) =>
        new ReportingCalendar(weekStart, yearStart).BucketOf(grain, DateOnly.ParseExact(date, "yyyy-MM-dd")).Should().Be(Period.Parse(bucket));

    [Fact]
    public void Default_IsTheIsoWeekAndTheCalendarYear()
    {
        (default(ReportingCalendar).WeekStart, default(ReportingCalendar).YearStart).Should().Be((DayOfWeek.Monday, 1));
        new ReportingCalendar(DayOfWeek.Monday, 1).Should().Be(default(ReportingCalendar));
        foreach (Grain grain in new[] { Grain.Day, Grain.Week, Grain.Month, Grain.Quarter, Grain.Year })
            default(ReportingCalendar).Split(Period.Year(2026), grain).Should().Equal(Period.Year(2026).Split(grain));
    }

    [Fact]
    public void New_OutOfRange_Throws()
    {
        FluentActions.Invoking(() => new ReportingCalendar(yearStart: 13)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReportingCalendar((DayOfWeek)7)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
