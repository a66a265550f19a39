using FsCheck;
using FsCheck.Fluent;

namespace MarketingMetrics.Tests;

public class PeriodTests
{
    private static Period P(string text) => Period.Parse(text);

    // Week numbers: ISO 8601 (1 January 2027 is a Friday, so in week 53 of 2026).
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-W40", "2026-09-28", "2026-10-04")]
    [InlineData("2026-W01", "2025-12-29", "2026-01-04")]
    [InlineData("2026-W53", "2026-12-28", "2027-01-03")]
    [InlineData("2026-10-05", "2026-10-05", "2026-10-05")]
    [InlineData("2026-10-01/2026-10-15", "2026-10-01", "2026-10-15")]
    public void Parse_EachForm_RoundTrips(string text, string start, string end)
    {
        Period period = P(text);
        period.Should().Be(Period.Of(DateOnly.Parse(start, null), DateOnly.Parse(end, null)));
        period.ToString().Should().Be(text);
    }

    [Fact]
    public void Parse_RangeOfAMonth_IsTheMonth() => P("2026-10-01/2026-10-31").ToString().Should().Be("2026-10");

    [Theory]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2025-W53")]
    [InlineData("2026-02-29")]
    [InlineData("0000")]
    [InlineData("2026-10-15/2026-10-01")]
    [InlineData("October")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Action parse = () => P(text);
        parse.Should().Throw<FormatException>().WithMessage($"\"{text}\"*2026-Q4*");
    }

    [Fact]
    public void Constructor_EndBeforeStart_Throws()
    {
        Action create = () => Period.Of(new DateOnly(2026, 10, 2), new DateOnly(2026, 10, 1));
        create.Should().Throw<ArgumentException>().WithMessage("*2026-10-01*2026-10-02*Swap*");
    }

    [Theory]
    [InlineData("2026-03", "2026-02")]
    [InlineData("2026-01", "2025-12")]
    [InlineData("2026-Q1", "2025-Q4")]
    [InlineData("2026", "2025")]
    [InlineData("2026-W01", "2025-W52")]
    [InlineData("2026-10-05", "2026-10-04")]
    [InlineData("2026-10-01/2026-10-15", "2026-09-16/2026-09-30")]
    public void Previous_WholeCalendarUnitOrSameLength(string period, string expected) => P(period).Previous.Should().Be(P(expected));

    [Theory]
    [InlineData("2026-10", "2025-10")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2026-10-01/2026-10-15", "2025-10-01/2025-10-15")]
    public void SamePeriodLastYear_CalendarDates(string period, string expected) => P(period).SamePeriodLastYear.Should().Be(P(expected));

    [Fact]
    public void SamePeriodLastYearAligned_Is364DaysBeforeWithTheSameWeekdays()
    {
        Period october = P("2026-10");
        october.SamePeriodLastYearAligned.Should().Be(P("2025-10-02/2025-11-01"));
        october.SamePeriodLastYearAligned.WeekdayMix.Should().Be(october.WeekdayMix);
    }

    // October 2026 begins on a Thursday: 31 days hold five Thursdays, Fridays and Saturdays.
    [Fact]
    public void WeekdayMix_CountsEachWeekday()
    {
        WeekdayMix mix = P("2026-10").WeekdayMix;
        mix.ToString().Should().Be("Mo 4, Tu 4, We 4, Th 5, Fr 5, Sa 5, Su 4");
        mix.Days.Should().Be(31);
        P("2026-W40").WeekdayMix.Should().Be(P("2026-10-01/2026-10-07").WeekdayMix);
    }

    [Fact]
    public void ElapsedAsOf_BeforeInsideAfter()
    {
        Period october = P("2026-10");
        october.ElapsedAsOf(new DateOnly(2026, 9, 30)).Should().BeNull();
        october.ElapsedAsOf(new DateOnly(2026, 10, 15)).Should().Be(P("2026-10-01/2026-10-15"));
        october.ElapsedAsOf(new DateOnly(2026, 11, 2)).Should().Be(october);
    }

    [Fact]
    public void Intersect_SharedDaysOrNull()
    {
        P("2026-10").Intersect(P("2026-W40")).Should().Be(P("2026-10-01/2026-10-04"));
        P("2026-10").Intersect(P("2026-11")).Should().BeNull();
        P("2026-10").Contains(P("2026-W41")).Should().BeTrue();
        P("2026-10").Contains(P("2026-W40")).Should().BeFalse();
        P("2026-10").Contains(new DateOnly(2026, 10, 31)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-10", Grain.Week, "2026-10-01/2026-10-04 2026-W41 2026-W42 2026-W43 2026-10-26/2026-10-31")]
    [InlineData("2026-Q4", Grain.Month, "2026-10 2026-11 2026-12")]
    [InlineData("2026", Grain.Quarter, "2026-Q1 2026-Q2 2026-Q3 2026-Q4")]
    [InlineData("2026-10-30/2026-11-01", Grain.Day, "2026-10-30 2026-10-31 2026-11-01")]
    [InlineData("2026-10", Grain.WholePeriod, "2026-10")]
    [InlineData("9999", Grain.Year, "9999")]
    [InlineData("9999-12-26/9999-12-31", Grain.Week, "9999-12-26 9999-12-27/9999-12-31")]
    public void Split_BucketsClippedToThePeriod(string period, Grain grain, string buckets) =>
        string.Join(' ', P(period).Split(grain)).Should().Be(buckets);

    [Fact]
    public void Split_AnyPeriodAndGrain_CoversEveryDayOnce()
    {
        Gen<Period> periods =
            from start in Gen.Choose(700_000, 760_000)
            from days in Gen.Choose(0, 900)
            select Period.Of(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + days));
        Prop.ForAll(periods.ToArbitrary(), Gen.Elements(Enum.GetValues<Grain>()).ToArbitrary(), (period, grain) =>
        {
            Period[] buckets = [.. period.Split(grain)];
            return buckets[0].Start == period.Start && buckets[^1].End == period.End
                && buckets.Zip(buckets.Skip(1)).All(pair => pair.First.End.AddDays(1) == pair.Second.Start)
                && Period.Parse(period.ToString()) == period;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void BucketOf_WholePeriod_Throws()
    {
        Action bucket = () => Grain.WholePeriod.BucketOf(new DateOnly(2026, 10, 1));
        bucket.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Use the period itself*");
    }
}
