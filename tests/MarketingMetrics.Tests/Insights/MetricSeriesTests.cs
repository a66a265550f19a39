using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Insights;

public class MetricSeriesTests
{
    private static readonly DateOnly Monday = new(2026, 8, 3);

    [Fact]
    public void From_DayWithoutRows_IsZeroInsideTheCoverageAndMissingOutside()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("crm"), coverage: new Period(Monday, Monday.AddDays(2)));
        rows.BeginRow(Monday).Set(Measure.Leads, 4).EndRow();

        MetricSeries series = MetricSeries.From(SalesMetrics.Leads, rows.Build().During(new Period(Monday, Monday.AddDays(3))).By(Grain.Day).Totals());

        series.Select(point => point.Value.Value).Should().Equal(4m, 0m, 0m, null);
        series[3].Value.State.Should().Be(ValueState.Missing);
    }

    [Fact]
    public void From_WrongUse_NamesTheRemedy()
    {
        FactResult whole = Cuts.Rates(Cuts.October, ("a", 1, 10));
        Action uncut = () => MetricSeries.From(SiteMetrics.Sessions, whole);
        Action gap = () => MetricSeries.From(SalesMetrics.Leads, Grain.Day, [Point(0, 1), Point(2, 1)]);
        Action weekly = () => MetricSeries.From(SalesMetrics.Leads, Grain.Week, [new(Grain.Week.BucketOf(Monday), default)]).FindChangePoint();

        uncut.Should().Throw<ArgumentException>().WithMessage("*RollUp([], Grain.Day)*");
        gap.Should().Throw<ArgumentException>().WithMessage("*does not follow*");
        weekly.Should().Throw<InvalidOperationException>().WithMessage("*daily series*");
    }

    // Python: y = [10,12,11,14,15,13,17,18], least squares slope 1.0476190476190477, Student's t with 6 df 2.44691185114 (R 4.2.2): .5749121313476572 to 1.5203259638904383
    [Fact]
    public void Trend_Rising_HasSlopeWithStudentInterval()
    {
        Trend trend = Series(10, 12, 11, 14, 15, 13, 17, 18).Trend();

        ((double)trend.Slope!.Value).Should().BeApproximately(1.0476190476190477, 1e-12);
        ((double)trend.Lower!.Value).Should().BeApproximately(0.5749121313476572, 1e-9);
        ((double)trend.Upper!.Value).Should().BeApproximately(1.5203259638904383, 1e-9);
        trend.Autocorrelation.Should().BeApproximately(-0.44968354430379737, 1e-12);
        trend.ToString().Should().Be("Leads is rising: +1.05 per day, from +0.57 to +1.52");
        trend.ToMessage().In(ReportLanguage.French).Should().Be("Leads en hausse\u00a0: +1,05 par jour, de +0,57 à +1,52");
    }

    // A level week with quiet weekends, ended on a Sunday: a plain line would fall; with a level per weekday it is flat.
    [Fact]
    public void Trend_QuietWeekends_AreNoFall()
    {
        Trend trend = Series([.. Enumerable.Range(0, 28).Select(day => day % 7 < 5 ? 20m : 4m)]).Trend();

        trend.IsWeekdayAdjusted.Should().BeTrue();
        trend.Slope!.Value.Should().BeApproximately(0m, 1e-10m);
    }

    [Fact]
    public void Trend_TooFewPoints_IsUnknown()
    {
        Trend trend = Series(1, 2, 3).Trend();

        trend.Slope.Should().BeNull();
        trend.ToString().Should().Be("Leads: too few points for a trend");
    }

    // 280 in 28 days, then 560 in 28 days. Python: 2*(280*log(2/3) + 560*log(4/3)) = 95.14346060542249
    [Fact]
    public void FindChangePoint_LevelDoubles_FindsTheDay()
    {
        ChangePoint change = Series([.. Enumerable.Repeat(10m, 28), .. Enumerable.Repeat(20m, 28)]).FindChangePoint()!;

        change.FirstDay.Should().Be(Monday.AddDays(28));
        change.Statistic.Should().BeApproximately(95.14346060542249, 1e-9);
        change.PValue.Should().Be(0.001);
        change.ToString().Should().Be("Leads has another level since 31 August 2026: 20 a day, before 10 a day");
        change.IsBeyondChance(0.999).Should().BeTrue();
    }

    // Python, binomial: l(c, n) = c*log(c/n) + (n-c)*log((n-c)/n); 2*(l(560, 28000) + l(1120, 28000) - l(1680, 56000)) = 196.06021935519857
    [Fact]
    public void FindChangePoint_ConversionRateDoubles_UsesTheBinomialLikelihood()
    {
        MetricSeries series = Rates([.. Enumerable.Repeat((20m, 1_000m), 28), .. Enumerable.Repeat((40m, 1_000m), 28)]);

        ChangePoint change = series.FindChangePoint()!;

        change.Statistic.Should().BeApproximately(196.06021935519857, 1e-8);
        (change.Before.Value, change.After.Value).Should().Be((0.02m, 0.04m));
    }

    // Twice the sessions with the same rate is no change of the rate.
    [Fact]
    public void FindChangePoint_OnlyTheTrafficDoubles_FindsNothing() =>
        Rates([.. Enumerable.Repeat((20m, 1_000m), 28), .. Enumerable.Repeat((40m, 2_000m), 28)]).FindChangePoint().Should().BeNull();

    [Fact]
    public void FindChangePoint_WeekdayPattern_IsNoChange() =>
        Series([.. Enumerable.Range(0, 56).Select(day => day % 7 < 5 ? 20m : 4m)]).FindChangePoint().Should().BeNull();

    // Over-dispersed counts without a change (gamma-mixed, variance about 3 times the mean): at 5 % about 10 of 200 may be flagged; 19 is the 99.5 % point of that binomial.
    [Fact]
    public void FindChangePoint_OverDispersedSeriesWithoutChange_IsRarelyFlagged()
    {
        var random = new Random(20261122);
        int flagged = Enumerable.Range(0, 200).Count(_ => Series([.. Enumerable.Range(0, 42).Select(_ => (decimal)Math.Round(20 * (0.5 + random.NextDouble())))])
            .FindChangePoint(permutations: 99) is { } change && change.IsBeyondChance());

        flagged.Should().BeInRange(1, 19);
    }

    [Fact]
    public void FindChangePoint_SameSeed_SameAnswer()
    {
        MetricSeries series = Series([.. Enumerable.Range(0, 42).Select(day => (decimal)(day * 7919 % 13))]);

        series.FindChangePoint(seed: 5).Should().Be(series.FindChangePoint(seed: 5));
        series.FindChangePoint(seed: 5)!.PValue.Should().NotBe(series.FindChangePoint(seed: 6)!.PValue);
        Series(1, 2, 3).FindChangePoint().Should().BeNull();
    }

    // Weekends of 5, weekdays of 10: a period with one more weekend is fair only against the same weekdays.
    [Fact]
    public void AgainstSameWeekdays_FourWeeksBefore_ComparesLikeWithLike()
    {
        MetricSeries series = Series([.. Enumerable.Range(0, 56).Select(day => day % 7 < 5 ? 10m : 5m)]);
        var period = new Period(Monday.AddDays(33), Monday.AddDays(41)); // Saturday to Sunday of the week after

        SeasonalComparison comparison = series.AgainstSameWeekdays(period, weeksBefore: 4);

        comparison.EarlierPeriod.Start.Should().Be(Monday.AddDays(5));
        comparison.Comparison!.Difference.Should().Be(0m);
        comparison.IsComplete.Should().BeTrue();
        series.AgainstSameWeekdays(period).MatchedDays.Should().Be(0);
        series.AgainstSameWeekdays(period).Comparison.Should().BeNull();
    }

    [Fact]
    public void AgainstSameWeekdays_DayNotMeasured_IsLeftOutOfBoth()
    {
        SeriesPoint[] points = [.. Enumerable.Range(0, 14).Select(day => Point(day, 10))];
        points[3] = points[3] with { Value = default };

        SeasonalComparison comparison = MetricSeries.From(SalesMetrics.Leads, Grain.Day, points).AgainstSameWeekdays(new Period(Monday.AddDays(7), Monday.AddDays(13)), weeksBefore: 1);

        comparison.MatchedDays.Should().Be(6);
        comparison.Comparison!.Actual.Value.Should().Be(60m);
        comparison.Comparison.Reference.Value.Should().Be(60m);
    }

    // 14 days of 10, of 21: 140 + 7 x 10, with no spread at all.
    [Fact]
    public void ProjectTo_EvenDays_ContinuesThem()
    {
        Projection projection = Series([.. Enumerable.Repeat(10m, 14)]).ProjectTo(new Period(Monday, Monday.AddDays(20)))!;

        (projection.SoFar, projection.Expected, projection.Lower, projection.Upper).Should().Be((140m, 210m, 210m, 210m));
        projection.ToString().Should().Be("Leads until 23 August 2026: 210 to be expected (210 to 210) if the days left are like those measured; 140 after 14 of 21 days");
    }

    // Weekday means 10 (8 and 12 on each weekday of two weeks): s^2 = 14 x 4 / 7 = 8; seven days left: 7 x 8 x (1 + 1/2) = 84; t(7) = 2.364624251592785 (R qt(.975, 7)).
    [Fact]
    public void ProjectTo_DaysThatVary_HasThePredictionInterval()
    {
        Projection projection = Series([.. Enumerable.Repeat(8m, 7), .. Enumerable.Repeat(12m, 7)]).ProjectTo(new Period(Monday, Monday.AddDays(20)))!;

        projection.Expected.Should().Be(210m);
        ((double)projection.Lower).Should().BeApproximately(210 - (2.364624251592785 * Math.Sqrt(84)), 1e-6);
        ((double)projection.Upper).Should().BeApproximately(210 + (2.364624251592785 * Math.Sqrt(84)), 1e-6);
    }

    [Fact]
    public void ProjectTo_FirstDayMissing_HasNoProjection() =>
        Series([.. Enumerable.Repeat(10m, 14)]).ProjectTo(new Period(Monday.AddDays(-1), Monday.AddDays(20))).Should().BeNull();

    private static SeriesPoint Point(int day, decimal leads) => new(Period.Day(Monday.AddDays(day)), SalesMetrics.Leads.From(Measure.Leads.Of(leads)));

    private static MetricSeries Series(params decimal[] leads) => MetricSeries.From(SalesMetrics.Leads, Grain.Day, leads.Select((value, day) => Point(day, value)));

    private static MetricSeries Rates(params (decimal KeyEvents, decimal Sessions)[] days) => MetricSeries.From(SiteMetrics.ConversionRatePerSession, Grain.Day,
        days.Select((day, i) => new SeriesPoint(Period.Day(Monday.AddDays(i)), SiteMetrics.ConversionRatePerSession.From(Measure.KeyEvents.Of(day.KeyEvents), Measure.Sessions.Of(day.Sessions)))));
}
