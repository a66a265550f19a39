using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class PacingTests
{
    private static readonly Period November = Period.Month(2026, 11);
    private static readonly Metric Spend = new("spend", Formula.Total(Measure.Cost));

    [Theory]
    [InlineData("2026-10-31", 0, 0)]
    [InlineData("2026-11-01", 1, 0.0333333333)]
    [InlineData("2026-11-20", 20, 0.6666666667)]
    [InlineData("2026-11-30", 30, 1)]
    [InlineData("2026-12-05", 30, 1)]
    public void Of_EvenWeek_CountsCompleteDaysOnly(string lastCompleteDay, int elapsed, double share)
    {
        Pacing pacing = Pacing.Of(Benchmark.Paced(300m, November).DueBy(DateOnly.Parse(lastCompleteDay, null)), Leads(120));

        pacing.ElapsedDays.Should().Be(elapsed);
        pacing.ElapsedShare.Should().BeApproximately((decimal)share, 1e-9m);
    }

    // November 2026 begins on a Sunday: the first week holds five working days of 21, so a shop closed at week-ends has 5/21 due after the 7th.
    [Fact]
    public void Of_WeekdayProfile_WeighsTheDays()
    {
        PacedTarget target = Benchmark.Paced(210m, November) with { Profile = WeekdayProfile.Of(1, 1, 1, 1, 1, 0, 0) };

        Pacing pacing = Pacing.Of(target.DueBy(new DateOnly(2026, 11, 7)), Leads(40));

        pacing.Due.Should().BeApproximately(50m, 1e-20m);
        pacing.Pace.Should().BeApproximately(0.8m, 1e-20m);
        pacing.NeededPerDay.Should().BeApproximately(170m / 23m, 1e-20m);
    }

    // 120 leads in 20 of 30 days. Rest: the counts c for which the exact interval of (c in 1/3) / (120 in 2/3) holds 1, by mpmath from
    // Clopper-Pearson limits of c of c + 120: 41.8847069661735 to 80.5889327769157.
    [Fact]
    public void Of_Volume_ProjectsWithThePoissonPredictionInterval()
    {
        Pacing pacing = Pacing.Of(Benchmark.Paced(170m, November).DueBy(new DateOnly(2026, 11, 20)), Leads(120));

        pacing.Projected.Should().BeApproximately(180m, 1e-20m);
        pacing.ProjectedLower.Should().BeApproximately(161.884706966m, 1e-3m);
        pacing.ProjectedUpper.Should().BeApproximately(200.588932777m, 1e-3m);
        pacing.Outlook.Should().Be(TargetOutcome.Undecided);
        Pacing.Of(Benchmark.Paced(150m, November).DueBy(new DateOnly(2026, 11, 20)), Leads(120)).Outlook.Should().Be(TargetOutcome.Met);
        Pacing.Of(Benchmark.Paced(230m, November).DueBy(new DateOnly(2026, 11, 20)), Leads(120)).Outlook.Should().Be(TargetOutcome.Missed);
        pacing.ToString().Should().Be("120 of 170 by 20 November 2026: 106 % of what was due, heading for 162 to 201");
        pacing.Explain(ReportLanguage.French).Should().Be("120 sur 170 au 20 novembre 2026\u00a0: 106\u202f% de l’attendu, en route vers 162 à 201");
    }

    [Fact]
    public void Of_NothingYet_HasNoPaceAndAnOpenOutlook()
    {
        Pacing before = Pacing.Of(Benchmark.Paced(170m, November).DueBy(new DateOnly(2026, 10, 31)), Leads(0));
        Pacing none = Pacing.Of(Benchmark.Paced(170m, November).DueBy(new DateOnly(2026, 11, 1)), Leads(0));

        (before.Pace, before.Projected, before.ProjectedUpper, before.Outlook).Should().Be((null, null, null, TargetOutcome.Undecided));
        before.ToString().Should().Contain("nothing was due yet");
        none.ProjectedLower.Should().Be(0m);
        none.ProjectedUpper.Should().BeGreaterThan(0m);
    }

    // 20 days of 100 and 110 in turn: mean 105, sd sqrt(20 * 25 / 19); t(19) .975 = 2.093024; half = 2.093024 * 5.129892 * sqrt(10 * 1.5) = 41.5845
    [Fact]
    public void Of_Budget_ProjectsFromItsDays()
    {
        DailyFigures days = DailyFigures.From(Enumerable.Range(0, 20).Select(day => Cost(day % 2 == 0 ? 100 : 110)));
        Pacing pacing = Pacing.Of(Benchmark.Paced(new Money(3_000, "EUR"), November).DueBy(new DateOnly(2026, 11, 20)), Cost(2_100), days);

        pacing.Projected.Should().BeApproximately(3_150m, 1e-20m);
        pacing.ProjectedLower.Should().BeApproximately(3_108.4155m, 1e-2m);
        pacing.ProjectedUpper.Should().BeApproximately(3_191.5845m, 1e-2m);
        pacing.Outlook.Should().Be(TargetOutcome.Undecided);
        Pacing.Of(Benchmark.Paced(new Money(2_000, "EUR"), November).DueBy(new DateOnly(2026, 11, 20)), Cost(2_150)).Outlook.Should().Be(TargetOutcome.Missed, "what is spent is spent");
    }

    [Theory]
    [InlineData(2_000, TargetOutcome.Met)]
    [InlineData(1_700, TargetOutcome.Missed)]
    [InlineData(2_300, TargetOutcome.Missed)]
    public void Against_BudgetOnTheWay_IsABandAroundWhatIsDue(int spent, TargetOutcome outcome) =>
        Cost(spent).Against(Benchmark.Paced(new Money(3_000, "EUR"), November).DueBy(new DateOnly(2026, 11, 20))).Outcome.Should().Be(outcome);

    [Fact]
    public void Of_WrongUse_NamesTheRemedy()
    {
        PacedTarget undated = Benchmark.Paced(new Money(3_000, "EUR"), November);
        Action day = () => Pacing.Of(undated, Cost(1));
        Action against = () => Cost(1).Against(undated);
        Action ratio = () => Pacing.Of(undated.DueBy(November.Start), Calculate.ClickThroughRate(1, 2));
        Action currency = () => Pacing.Of(undated.DueBy(November.Start), Spend.From(Measure.Cost.Of(new Money(1, "USD"))));

        day.Should().Throw<ArgumentException>().WithMessage("*DueBy(lastCompleteDay)*");
        against.Should().Throw<ArgumentException>().WithMessage("*DueBy(lastCompleteDay)*");
        ratio.Should().Throw<ArgumentException>().WithMessage("*Only totals have a pace*");
        currency.Should().Throw<ArgumentException>().WithMessage("*EUR cannot be paced with amounts in USD*");
    }

    [Fact]
    public void WeekdayProfile_FromHistory_IsTheMeanOfEachWeekday()
    {
        var monday = new DateOnly(2026, 10, 5);
        (DateOnly, decimal)[] days = [.. Enumerable.Range(0, 28).Select(day => (monday.AddDays(day), day % 7 < 5 ? 20m : 6m))];

        WeekdayProfile profile = WeekdayProfile.FromHistory(days);

        // 5 x 20 + 2 x 6 = 112, so a working day weighs 20 / 16 and a week-end day 6 / 16.
        profile[DayOfWeek.Monday].Should().Be(1.25m);
        profile[DayOfWeek.Sunday].Should().Be(0.375m);
        WeekdayProfile.FromHistory(days.Take(13)).Should().Be(WeekdayProfile.Even);
        WeekdayProfile.FromHistory(days.Select(day => (day.Item1, 0m))).Should().Be(WeekdayProfile.Even);
    }

    [Fact]
    public void AlignedPeriods_UnfinishedMonth_IsCutOnBothSides()
    {
        AlignedPeriods.AsOf(November, November.Previous, new DateOnly(2026, 11, 12)).Should().Be(
            new AlignedPeriods(Period.Of(November.Start, new DateOnly(2026, 11, 12)), Period.Of(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 12)), IsCut: true));
        AlignedPeriods.AsOf(November, November.Previous, November.End).Should().Be(new AlignedPeriods(November, November.Previous, IsCut: false));
        AlignedPeriods.AsOf(November, November.Previous, new DateOnly(2026, 10, 31)).Should().BeNull();
        AlignedPeriods.AsOf(Period.Month(2026, 3), Period.Month(2026, 2), new DateOnly(2026, 3, 30))!.Value.Reference.Should().Be(Period.Month(2026, 2));
    }

    private static MetricValue Leads(int count) => SalesMetrics.Leads.From(Measure.Leads.Of(count));

    private static MetricValue Cost(int amount) => Spend.From(Measure.Cost.Of(new Money(amount, "EUR")));
}
